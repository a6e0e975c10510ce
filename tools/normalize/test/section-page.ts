import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { expect } from "vitest";
import { type Normalized, normalize, readOnePage } from "../normalize.ts";

/** Normalises pages as they would lie in a folder, by file name. */
export function run(pages: Record<string, string>): Promise<Normalized> {
  const outcomes = Object.entries(pages).map(([page, text]) => readOnePage({ page, text }));
  return normalize({ outcomes, rulingFiles: [] });
}

/** The document that one page gives, as YAML. */
export async function yamlOf(text: string): Promise<string> {
  const { document, failed } = await run({ "page.txt": text });
  expect(failed).toEqual([]);
  return toYaml(document);
}

export const body = {
  type: "application/json",
  jsonSchema: {
    type: "object",
    properties: { prompt: { type: "string" }, steps: { type: "integer", description: "默认值：5。" } },
  },
  examples: [{ value: '{"prompt": "a cat"}', mediaType: "application/json" }],
};
export const responses = [
  {
    id: 1,
    name: "成功",
    code: 200,
    contentType: "json",
    jsonSchema: { type: "object", properties: { ok: { type: "boolean" } } },
  },
];
/** A page in sections without a peculiarity. */
export const plain = `画图

POST /v1/draw

MethodPOST
Path/v1/draw

说明

概览

MethodPOST
Path/v1/draw

请求体

${JSON.stringify(body, null, 2)}

响应

${JSON.stringify(responses, null, 2)}
`;
