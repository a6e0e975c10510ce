import { objectAt } from "@predgate-tools/openapi/json.ts";
import { describe, expect, test } from "vitest";
import { body, plain, responses, run, yamlOf } from "./section-page.ts";

describe("a page in sections reads the same", () => {
  const compact = `请求体\n${JSON.stringify(body)}\n响应\n${JSON.stringify(responses)}\n`;
  const table = "概览\n| Method | POST |\n|---|---|\n| Path | /v1/draw |\n| Type | http |\n";
  test.each([
    [
      "with its overview as a table and its JSON on one line",
      `画图\nPOST /v1/draw\n说明\n${table}${compact}`,
    ],
    [
      "with its sections in another order",
      `画图\nPOST /v1/draw\n响应\n${JSON.stringify(responses)}\n${table}请求体\n${JSON.stringify(body)}\n`,
    ],
    ["with Windows line ends and a byte order mark", `\uFEFF${plain.replaceAll("\n", "\r\n")}`],
    ["with empty sections left behind", plain.replace("响应\n", "响应示例\n\n参数\n\n响应\n")],
    ["without the line under the title", plain.replace("POST /v1/draw\n", "")],
    ["without any overview", `画图\n\nPOST /v1/draw\n\n${compact}`],
    [
      "with its overview as a table of columns",
      `画图\n\n概览\n| Type | Method | Path |\n|---|---|---|\n| http | POST | /v1/draw |\n\n${compact}`,
    ],
    ["with its overview on one line", `画图\nMethodPOST Path/v1/draw Typehttp\n${compact}`],
    ["with its overview glued whole", `画图\nMethodPOSTPath/v1/drawTypehttpStatus1\n${compact}`],
    [
      "with headings and JSON on one line",
      `画图\nPOST /v1/draw\n请求体 ${JSON.stringify(body)}\n**响应**：${JSON.stringify(responses)}\n`,
    ],
    [
      "with full-width spaces, quotes and brackets",
      plain
        .replace("POST /v1/draw", "POST　/v1/draw")
        .replace('"type": "application/json",', "“type”：“application/json”，"),
    ],
    [
      "with its schema as a text and its only answer outside a list",
      plain
        .replace(JSON.stringify(responses, null, 2), JSON.stringify(responses[0]))
        .replace(
          JSON.stringify(body, null, 2),
          JSON.stringify({ ...body, parameters: {}, jsonSchema: JSON.stringify(body.jsonSchema) }),
        ),
    ],
    [
      "with its answers as a mapping of statuses",
      plain.replace(
        JSON.stringify(responses, null, 2),
        JSON.stringify({ 200: { ...responses[0], code: undefined } }),
      ),
    ],
    [
      "with Markdown headings and fences",
      `# 画图\n\nPOST /v1/draw\n\n## 请求体\n\n\`\`\`json\n${JSON.stringify(body, null, 1)}\n\`\`\`\n\n## 响应\n\n\`\`\`json\n${JSON.stringify(responses)}\n\`\`\`\n`,
    ],
    [
      "with comments, a trailing comma and full-width colons in its JSON",
      plain
        .replace('"type": "application/json",', '"type"： "application/json", // why not\n')
        .replace('"integer",', '"integer", /* whole */'),
    ],
  ])("%s", async (_, text) => {
    expect(await yamlOf(text)).toBe(await yamlOf(plain));
  });

  test("with JSON under a heading of the notes that is not the block", async () => {
    const notes = '说明\n\n请求体\n{"type": 7}\n\n响应\n{ 很快 }\n';
    const { document, failed } = await run({ "page.txt": plain.replace("说明\n", notes) });
    expect(failed).toEqual([]);
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    expect(Object.keys(objectAt(operation, "responses"))).toEqual(["200"]);
    const content = objectAt(objectAt(operation, "requestBody"), "content");
    expect(Object.keys(objectAt(content, "application/json"))).toEqual(["schema", "examples"]);
  });

  test("with words and tables under 说明 that look like headings", async () => {
    const notes = "说明\n\n响应\n很快。\n\n| 参数 | 说明 |\n|---|---|\n| a | b |\n";
    const { document } = await run({ "page.txt": plain.replace("说明\n", notes) });
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    expect(operation["x-source-description"]).toContain("| a | b |");
    expect(objectAt(operation, "requestBody")).not.toEqual({});
    expect(Object.keys(objectAt(operation, "responses"))).toEqual(["200"]);
  });
});

describe("a page in sections that shows samples only", () => {
  test("takes its schemas from them", async () => {
    const text =
      '画图\n\nPOST /v1/draw\n\n请求体\n\n{"prompt": "a"}\n\n响应示例\n\n{"id": 1}\n\n响应\n\n[{"code": 200}]\n';
    const { document } = await run({ "page.txt": text });
    const post = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    const sent = objectAt(objectAt(objectAt(post, "requestBody"), "content"), "application/json");
    expect(sent).toMatchObject({
      schema: { properties: { prompt: { type: "string" } } },
      examples: { default: { value: { prompt: "a" } } },
    });
    const answer = objectAt(objectAt(objectAt(post, "responses"), "200"), "content");
    expect(objectAt(answer, "application/json")).toMatchObject({
      schema: { properties: { id: { type: "number" } } },
      examples: { default: { value: { id: 1 } } },
    });
  });
});

describe("a page in sections that cannot be read", () => {
  test.each([
    [
      "is cut off in a block",
      plain.slice(0, plain.indexOf('"examples"')),
      { line: 31, column: 3, expected: /Expected a key in double quotes/u },
    ],
    [
      "lacks a comma",
      plain.replace('"type": "application/json",', '"type": "application/json"'),
      { line: 19, column: 3, expected: /Expected "," or "\}"/u },
    ],
    [
      "has another shape",
      plain.replace('"code": 200', '"status": 200'),
      { line: 42, column: 3, expected: /\/响应\/0\/code/u },
    ],
    [
      "names no operation",
      "画图\n\n请求体\n\n{}\n",
      { line: 1, column: 1, expected: /expected a line such as "POST \/v1\/images"/u },
    ],
  ])("%s gets its line, its column and what was expected", async (_, text, { line, column, expected }) => {
    const { failed } = await run({ "page.txt": text });
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ page: "page.txt", line, column });
    expect(failed[0]?.message).toMatch(expected);
  });

  test("says that bytes which are no UTF-8 are the reason", async () => {
    const { failed } = await run({ "gbk.txt": "\uFFFD\uFFFD\uFFFD\n" });
    expect(failed[0]?.message).toMatch(/save it as UTF-8/u);
    const { findings } = await run({ "page.txt": plain.replace("画图", "画\uFFFD") });
    expect(findings.map(({ rule }) => rule)).toContain("text-encoding");
  });

  test("leaves the other pages readable", async () => {
    const { failed, document, valid } = await run({ "bad.txt": "nothing", "good.txt": plain });
    expect(failed.map(({ page }) => page)).toEqual(["bad.txt"]);
    expect(Object.keys(objectAt(document, "paths"))).toEqual(["/v1/draw"]);
    expect(valid).toBe(true);
  });
});
