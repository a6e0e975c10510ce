import { describe, expect, test } from "vitest";
import { normalize, readOnePage } from "../normalize.ts";

async function findingsOf(file: { page: string; text: string }): Promise<string[]> {
  const outcome = readOnePage(file);
  const { failed, findings } = await normalize({ outcomes: [outcome], rulingFiles: [] });
  expect(failed).toEqual([]);
  return findings.filter(({ rule }) => rule === "json-rounded-number").map(({ evidence }) => evidence);
}

function sectionPage({ maximum, example }: { maximum: string; example: string }): string {
  const schema = `{"type":"object","properties":{"seed":{"type":"integer","maximum":${maximum}}}}`;
  const body = `{"type":"application/json","parameters":[],"jsonSchema":${schema},"examples":[{"value":${JSON.stringify(example)}}]}`;
  return `Draw\n\nPOST /v1/draw\n\n请求体\n\n${body}\n\n响应\n\n[{"id":1,"code":200,"contentType":"json","jsonSchema":{"type":"object","properties":{"ok":{"type":"boolean"}}}}]\n`;
}

function markdownPage({ maximum, example }: { maximum: string; example: string }): string {
  return `# Draw

## OpenAPI Specification

\`\`\`yaml
openapi: 3.0.1
info:
  title: ''
  version: 1.0.0
paths:
  /v1/draw:
    post:
      summary: Draw
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                seed:
                  type: integer
                  maximum: ${maximum}
            example: ${example}
      responses:
        '200':
          description: ''
\`\`\`
`;
}

describe.each([
  ["section", "draw.txt", sectionPage],
  ["markdown", "draw.md", markdownPage],
])("a %s page", (_, page, write) => {
  test("says which integers a number cannot hold, in the schema and in an example", async () => {
    const text = write({ maximum: "18446744073709551615", example: '{"seed": 12345678901234567}' });
    const evidence = (await findingsOf({ page, text })).join("\n");
    expect(evidence).toContain("18446744073709551615");
    expect(evidence).toMatch(/12345678901234567|and 1 more/);
  });

  test("says nothing of integers that are held exactly, nor of digits in a text", async () => {
    const text = write({ maximum: "9007199254740992", example: '{"seed": "12345678901234567"}' });
    expect(await findingsOf({ page, text })).toEqual([]);
  });
});
