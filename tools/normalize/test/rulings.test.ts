import { objectAt } from "@predgate-tools/openapi/json.ts";
import { describe, expect, test } from "vitest";
import { normalize, readOnePage } from "../normalize.ts";

const text = `Draw\n\nPOST /v1/draw\n\n请求体\n${JSON.stringify({
  type: "application/json",
  jsonSchema: { type: "object", properties: { size: { type: "string" }, mode: { type: "string" } } },
  examples: [{ value: '{"size": "big"}' }],
})}\n`;
const schema = "$.paths['/v1/draw'].post.requestBody.content['application/json'].schema";

function overlay(...actions: string[]): string {
  const items = actions.map((action) => `  - ${action}\n    x-reason: Because.\n    x-evidence: A fact.`);
  return `overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n${items.join("\n")}\n`;
}

async function rule(...files: string[]) {
  return normalize({
    outcomes: [readOnePage({ page: "draw.txt", text })],
    rulingFiles: files.map((one, index) => ({ file: `${index}.yaml`, text: one })),
  });
}

describe("a ruling", () => {
  test("changes what it aims at and leaves its name there", async () => {
    const { document, failed } = await rule(
      overlay(`target: ${schema}.properties.mode\n    update: { enum: [fast, slow] }`),
    );
    expect(failed).toEqual([]);
    const media = objectAt(
      objectAt(
        objectAt(objectAt(objectAt(objectAt(document, "paths"), "/v1/draw"), "post"), "requestBody"),
        "content",
      ),
      "application/json",
    );
    expect(objectAt(objectAt(objectAt(media, "schema"), "properties"), "mode")).toEqual({
      type: "string",
      enum: ["fast", "slow"],
      "x-provenance": { keywords: { enum: "0.yaml#/actions/0" }, rulings: ["0.yaml#/actions/0"] },
    });
  });

  test.each([
    ["matches nothing", [overlay("target: $.paths['/v2']\n    remove: true")], /matches nothing/u],
    [
      "matches several places without saying so",
      [overlay(`target: ${schema}.properties.*\n    update: { deprecated: true }`)],
      /ambiguous: it matches 2 places/u,
    ],
    [
      "changes nothing",
      [overlay(`target: ${schema}.properties.mode\n    update: { type: string }`)],
      /changes nothing/u,
    ],
    [
      "contradicts another",
      [
        overlay(`target: ${schema}.properties.mode\n    update: { default: a }`),
        overlay(`target: ${schema}.properties.mode\n    update: { default: b }`),
      ],
      /contradicts 0\.yaml#\/actions\/0/u,
    ],
    [
      "has no reason",
      [
        "overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n  - target: $.info\n    remove: true\n    x-evidence: e\n",
      ],
      /x-reason/u,
    ],
    ["has no change", [overlay("target: $.info\n    description: d")], /exactly one of update/u],
    ["is no JSONPath", [overlay("target: $.info[\n    remove: true")], /is no JSONPath|Expected YAML/u],
  ])("that %s is an error with its line", async (_, files, message) => {
    const { failed, failedRulings } = await rule(...files);
    expect(failedRulings).toBe(1);
    expect(failed[0]?.message).toMatch(message);
    expect(failed[0]?.line).toBeGreaterThan(0);
  });

  test("that makes a published example invalid keeps the document from being written", async () => {
    const { valid, findings } = await rule(
      overlay(`target: ${schema}.properties.size\n    update: { enum: [small] }`),
    );
    expect(valid).toBe(false);
    expect(findings.find(({ rule: id }) => id === "valid-examples")?.message).toMatch(/size/u);
  });
});
