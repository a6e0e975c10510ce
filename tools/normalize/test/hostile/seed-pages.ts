import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "@predgate-tools/openapi/json.ts";
import type { SourceFile } from "../../model/page.ts";
import { generatePages } from "../../scale/generate-pages.ts";

const sources = join(import.meta.dirname, "../../../../spec/sources");

/** A project with everything that its reader looks at. */
const project: JsonObject = {
  apifoxProject: "1.0.0",
  info: { name: "p" },
  apiCollection: [
    {
      name: "folder",
      auth: { type: "apikey", apikey: { in: "header", key: "X-Key" } },
      items: [
        {
          name: "make",
          api: {
            method: "post",
            path: "make/{id}",
            parameters: { query: [{ name: "q", type: "string" }], path: [{ name: "id", required: true }] },
            requestBody: {
              type: "application/json",
              jsonSchema: { $ref: "#/definitions/1" },
              examples: [{ value: '{"a": 1}' }],
            },
            responses: [{ id: 1, code: 200, name: "ok", jsonSchema: { $ref: "#/definitions/2" } }],
            responseExamples: [{ name: "e", responseId: 1, data: '{"b": null}' }],
          },
        },
      ],
    },
  ],
  schemaCollection: [
    {
      name: "Shared",
      items: [
        {
          id: "#/definitions/1",
          name: "In",
          schema: { jsonSchema: { type: "object", properties: { a: { type: "integer" } } } },
        },
        {
          id: "#/definitions/2",
          name: "Out",
          schema: { jsonSchema: { type: "object", properties: { b: { $ref: "#/definitions/1" } } } },
        },
      ],
    },
  ],
  environments: [{ name: "prod", baseUrls: { default: "https://api.example.com" } }],
};

/** Pages in every format, to begin from. */
export function seedPages(): SourceFile[] {
  const committed = ["riffusion__riffusion.txt", "lucataco__animate-diff.txt"].map((page) => ({
    page,
    text: readFileSync(join(sources, page), "utf8"),
  }));
  const pretty = { page: "project.json", text: JSON.stringify(project, null, 2) };
  return [...committed, ...generatePages({ count: 12, seed: 7 }), pretty];
}
