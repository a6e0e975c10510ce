import { objectAt } from "@predgate-tools/openapi/json.ts";
import { describe, expect, test } from "vitest";
import { locate } from "../parse/locate.ts";
import { body, plain, responses, run, yamlOf } from "./section-page.ts";

describe("what a page can hold", () => {
  test.each([
    ["a list", [{ name: "one", value: '{"prompt": "a"}' }, { prompt: "b" }]],
    ["a mapping of names", { one: { value: { prompt: "a" } }, "": '{"prompt": "b"} // bare' }],
  ])("named examples are kept whether they are %s, in a frame or bare", async (_, examples) => {
    const { document, failed } = await run({
      "page.txt": `画图\n\nPOST /v1/draw\n\n请求体\n${JSON.stringify({ ...body, examples })}\n`,
    });
    expect(failed).toEqual([]);
    const post = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    const content = objectAt(objectAt(objectAt(post, "requestBody"), "content"), "application/json");
    expect(content["examples"]).toEqual({
      default: { summary: "one", value: { prompt: "a" } },
      example2: { value: { prompt: "b" } },
    });
  });

  test("response examples may be a mapping of names, too", async () => {
    const examples = { 好: { responseId: 1, data: '{"ok": true}' }, 坏: { data: { ok: false } } };
    const { document } = await run({
      "page.txt": `${plain}\n响应示例\n\n${JSON.stringify(examples)}\n`,
    });
    const post = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    const content = objectAt(
      objectAt(objectAt(objectAt(post, "responses"), "200"), "content"),
      "application/json",
    );
    expect(content["examples"]).toEqual({
      default: { summary: "好", value: { ok: true } },
      example2: { summary: "坏", value: { ok: false } },
    });
  });

  test("a JSON body takes its schema, not the rows of the form it was once", async () => {
    const changed = { ...body, parameters: [{ name: "old", type: "file" }] };
    const text = plain.replace(JSON.stringify(body, null, 2), JSON.stringify(changed, null, 2));
    expect(await yamlOf(text)).toBe(await yamlOf(plain));
  });

  test("whether a row is required may be said in words", async () => {
    const rows = ["是", "必填", "true", 1, "否", "可选", "0", "看情况", null].map((required, index) => ({
      name: `p${index}`,
      required,
    }));
    const { document, failed } = await run({
      "page.txt": `查\n\nGET /v1/x\n\n参数\n${JSON.stringify({ query: rows })}\n`,
    });
    expect(failed).toEqual([]);
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/v1/x"), "get");
    const parameters = operation["parameters"] as { name: string; required?: boolean }[];
    expect(parameters.filter(({ required }) => required === true).map(({ name }) => name)).toEqual([
      "p0",
      "p1",
      "p2",
      "p3",
    ]);
  });

  test("parameters of a media type are no part of it", async () => {
    expect(await yamlOf(plain.replace('"application/json",', '"Application/JSON; charset=utf-8",'))).toBe(
      await yamlOf(plain),
    );
  });

  test("an overview that repeats the path without its host agrees with it", async () => {
    const { findings } = await run({
      "page.txt": plain.replace("POST /v1/draw", "POST https://api.example.com/v1/draw?x=1"),
    });
    expect(findings.filter(({ rule }) => rule === "overview-disagrees")).toEqual([]);
  });

  test("a finding about an example that fits nothing points at it in its page", async () => {
    const text = plain.replace(
      '{\\"prompt\\": \\"a cat\\"}',
      '{\\"prompt\\": \\"a cat\\", \\"steps\\": \\"{{n}}\\"}',
    );
    const { findings } = await run({ "page.txt": text });
    const [unfit] = findings.filter(({ rule }) => rule === "unfit-example");
    expect(unfit).toMatchObject({ page: "page.txt", pointer: "/请求体/examples/0/value" });
    const spot = locate({ page: "page.txt", text, pointer: unfit?.pointer ?? "" });
    expect(text.split("\n")[spot.line - 1]).toContain("{{n}}");
  });

  test("a finding about a form's field points at its row", () => {
    const rows = [{ name: "a" }, { name: "n/2", type: "integer" }];
    const text = `传\n\nPOST /v1/x\n\n请求体\n${JSON.stringify({ type: "form-data", parameters: rows }, null, 2)}\n`;
    const pointer = "/请求体/parameters/properties/n~12/default";
    const spot = locate({ page: "page.txt", text, pointer });
    expect(text.split("\n")[spot.line]).toContain('"n/2"');
  });

  test("forms with files, binary bodies and several named examples are kept", async () => {
    const form = {
      type: "multipart/form-data",
      parameters: [
        {
          name: "purpose",
          type: "string",
          required: true,
          description: "用途",
          sampleValue: "voice",
          enable: true,
        },
        { name: "file", type: "file", required: true, enable: true },
        { name: "old", type: "string", enable: false },
      ],
    };
    const named = [
      { name: "快", responseId: 1, data: '{"ok": true}' },
      { name: "慢", responseId: 1, data: '{"ok": false}' },
    ];
    const text = `上传\n\nPOST /v1/files\n\n请求体\n${JSON.stringify(form)}\n响应\n${JSON.stringify(responses)}\n响应示例\n${JSON.stringify(named)}\n`;
    const { document } = await run({
      "form.txt": text,
      "raw.txt": `传\n\nPUT /v1/raw\n\n请求体\n{"type":"binary"}\n`,
    });
    const post = objectAt(objectAt(objectAt(document, "paths"), "/v1/files"), "post");
    expect(
      objectAt(objectAt(objectAt(post, "requestBody"), "content"), "multipart/form-data")["schema"],
    ).toMatchObject({
      required: ["purpose", "file"],
      properties: {
        purpose: { type: "string", examples: ["voice"] },
        file: { type: "string", format: "binary" },
      },
    });
    const content = objectAt(
      objectAt(objectAt(objectAt(post, "responses"), "200"), "content"),
      "application/json",
    );
    expect(content["examples"]).toEqual({
      default: { summary: "快", value: { ok: true } },
      example2: { summary: "慢", value: { ok: false } },
    });
    const put = objectAt(objectAt(objectAt(document, "paths"), "/v1/raw"), "put");
    expect(objectAt(objectAt(put, "requestBody"), "content")).toEqual({
      "application/octet-stream": { schema: { type: "string", format: "binary" } },
    });
  });
});
