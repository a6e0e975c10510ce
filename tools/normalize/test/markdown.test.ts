import { objectAt } from "@predgate-tools/openapi/json.ts";
import { describe, expect, test } from "vitest";
import { normalize, readOnePage } from "../normalize.ts";
import { locate } from "../parse/locate.ts";

function page(block: string): string {
  return `# 画图\n\n## OpenAPI Specification\n\n\`\`\`yaml\n${block}\n\`\`\`\n`;
}

const block = `openapi: 3.0.1
info: { title: '', version: 1.0.0 }
paths:
  /v1/draw:
    post:
      summary: 画图
      description: ''
      parameters:
        - name: size
          in: query
          description: 大小
          required: false
          schema:
            type: integer
            nullable: true
      responses:
        '200':
          description: ''
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Reply' }
components:
  schemas:
    Reply:
      type: object
      properties:
        ok: { type: boolean }`;

async function read(text: string) {
  return normalize({ outcomes: [readOnePage({ page: "page.md", text })], rulingFiles: [] });
}

describe("a Markdown page", () => {
  test("is read from its OpenAPI 3.0 block as 3.1", async () => {
    const { document, failed } = await read(page(block));
    expect(failed).toEqual([]);
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    expect(operation["parameters"]).toMatchObject([
      { name: "size", in: "query", schema: { type: ["integer", "null"] } },
    ]);
    expect(objectAt(objectAt(document, "components"), "schemas")).toHaveProperty("Reply");
  });

  test.each([
    ["a description that holds a colon", "description: 大小", "description: 大小: 默认 3", "大小: 默认 3"],
    ["a description in backticks", "description: 大小", "description: `n` 大小", "`n` 大小"],
    [
      "a description that begins with a bracket",
      "description: 大小",
      "description: [可选] 大小",
      "[可选] 大小",
    ],
    [
      "a description that begins with an asterisk",
      "description: 大小",
      "description: *必填* 大小",
      "*必填* 大小",
    ],
  ])("with %s without quotes is read, with a finding", async (_, from, to, words) => {
    const { document, failed, findings } = await read(page(block.replace(from, to)));
    expect(failed).toEqual([]);
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    expect(operation["parameters"]).toMatchObject([{ description: words }]);
    const [unquoted, ...more] = findings.filter(({ rule }) => rule === "yaml-unquoted");
    expect(more).toEqual([]);
    const text = page(block.replace(from, to));
    const line = text.split("\n").findIndex((one) => one.includes(to)) + 1;
    expect(locate({ page: "page.md", text, pointer: unquoted?.pointer ?? "" })).toMatchObject({ line });
    // What stands behind the line that was mended is found in its place, too.
    const pointer = "/components/schemas/Reply/properties/ok";
    const last = text.split("\n").findIndex((one) => one.includes("ok: {")) + 1;
    expect(locate({ page: "page.md", text, pointer })).toMatchObject({ line: last });
  });

  test.each([
    [
      "is ambiguous",
      block.replace("description: 大小", "description: 大小: 默认\n            3 还是别的"),
      16,
    ],
    [
      "has a list where a mapping belongs",
      block.replace("      responses:", "      responses: []\n      other:"),
      21,
    ],
    [
      "refers to nothing",
      block.replace(
        "      parameters:",
        "      requestBody: { $ref: '#/components/requestBodies/None' }\n      parameters:",
      ),
      13,
    ],
  ])("that %s fails with the line of the page", async (_, broken, line) => {
    const { failed } = await read(page(broken));
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({ page: "page.md", line });
  });

  test("keeps how parameters are written, the words of the body and the media types of its parts", async () => {
    const { document, failed, valid } = await read(
      page(`openapi: 3.0.1
paths:
  /v1/draw:
    post:
      parameters:
        - { name: size, in: query, style: pipeDelimited, explode: false, deprecated: true, schema: { type: array } }
        - { name: X-A, in: header, style: form, schema: { type: string } }
      requestBody:
        description: 一个表单
        content:
          multipart/form-data:
            schema: { type: object, properties: { meta: { type: object } } }
            encoding: { meta: { contentType: application/json, headers: {} } }
      responses: {}`),
    );
    expect({ failed, valid }).toEqual({ failed: [], valid: true });
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    const [size, header] = operation["parameters"] as unknown[];
    expect(size).toMatchObject({ style: "pipeDelimited", explode: false, deprecated: true });
    expect(header).not.toHaveProperty("style");
    const body = objectAt(operation, "requestBody");
    expect(body["description"]).toBe("一个表单");
    expect(objectAt(objectAt(body, "content"), "multipart/form-data")["encoding"]).toEqual({
      meta: { contentType: "application/json" },
    });
  });

  test("with merge keys, and a sample whose bracket nobody closed, is read", async () => {
    const written = block.replace(
      "        ok: { type: boolean }",
      `        ok: &ok
          type: boolean
          example: [not closed
        also:
          <<: *ok
          type: string`,
    );
    const { document, failed } = await read(page(written));
    expect(failed).toEqual([]);
    const reply = objectAt(objectAt(objectAt(document, "components"), "schemas"), "Reply");
    expect(objectAt(reply, "properties")).toEqual({
      ok: { type: "boolean" },
      also: { type: "string", examples: ["[not closed"] },
    });
  });

  test("takes examples and headers that stand among its components, and tells of those that do not", async () => {
    const written = block
      .replace(
        "schema: { $ref: '#/components/schemas/Reply' }",
        `schema: { $ref: '#/components/schemas/Reply' }
              examples:
                here: { summary: 这里, value: { ok: true } }
                there: { $ref: '#/components/examples/There' }
                gone: { $ref: '#/components/examples/Gone' }
          headers:
            X-Left: { $ref: '#/components/headers/Left' }`,
      )
      .replace(
        "components:",
        `components:
  examples: { There: { value: { ok: false } } }
  headers: { Left: { schema: { type: integer } } }`,
      );
    const { document, findings } = await read(page(written));
    const operation = objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post");
    const response = objectAt(objectAt(operation, "responses"), "200");
    expect(objectAt(objectAt(response, "content"), "application/json")["examples"]).toEqual({
      default: { summary: "这里", value: { ok: true } },
      example2: { summary: "there", value: { ok: false } },
    });
    expect(response["headers"]).toEqual({ "X-Left": { schema: { type: "integer" } } });
    expect(findings.filter(({ rule }) => rule === "dangling-reference")).toHaveLength(1);
  });

  test("with more lines to mend than anybody would by hand is read", async () => {
    const many = Array.from(
      { length: 700 },
      (_, index) => `  /v1/a${index}:\n    get:\n      summary: 第 ${index} 个: 接口\n      responses: {}`,
    ).join("\n");
    const { document, failed } = await read(page(`openapi: 3.0.1\npaths:\n${many}`));
    expect(failed).toEqual([]);
    expect(Object.keys(objectAt(document, "paths"))).toHaveLength(700);
  });

  test("in Swagger 2 is refused with what to do", async () => {
    const { failed } = await read(page("swagger: '2.0'\npaths: {}"));
    expect(failed[0]).toMatchObject({ line: 6, message: expect.stringContaining("convert it first") });
  });

  test("that holds nothing gets a finding", async () => {
    const { findings, failed } = await read(page("openapi: 3.0.1\npaths: {}"));
    expect(failed).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(["empty-page"]);
  });

  test("with aliases that multiply without end fails at once", async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `  a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    ).join("\n");
    const { failed } = await read(page(`openapi: 3.0.1\nx-bomb:\n  a0: &a0 [1]\n${bomb}\npaths: {}`));
    expect(failed).toHaveLength(1);
    expect(failed[0]?.message).toMatch(/aliases multiply/u);
  });
});
