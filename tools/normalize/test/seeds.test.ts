import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type Json, type JsonObject, objectAt, own } from "@predgate-tools/openapi/json.ts";
import { toYaml } from "@predgate-tools/openapi/to-yaml.ts";
import { describe, expect, test } from "vitest";
import { type Normalized, normalize, readOnePage } from "../normalize.ts";
import { listFiles } from "../read/list-files.ts";

const spec = join(import.meta.dirname, "../../../spec");
const pages = new Map(
  ["riffusion__riffusion.txt", "lucataco__animate-diff.txt"].map((page) => [
    page,
    readFileSync(join(spec, "sources", page), "utf8"),
  ]),
);
const rulingFiles = listFiles({ folder: join(spec, "rulings"), extensions: [".yaml"] }).map((file) => ({
  file,
  text: readFileSync(join(spec, "rulings", file), "utf8"),
}));

function run({
  sources,
  ruled,
}: {
  sources: ReadonlyMap<string, string>;
  ruled: boolean;
}): Promise<Normalized> {
  const outcomes = [...sources].map(([page, text]) => readOnePage({ page, text }));
  return normalize({ outcomes, rulingFiles: ruled ? rulingFiles : [] });
}

function schemaOf(document: JsonObject, name: string): JsonObject {
  return objectAt(objectAt(objectAt(document, "components"), "schemas"), name);
}

/** The constraints of each property, without words and provenance. */
function constraints(document: JsonObject, name: string): Json {
  const entries = Object.entries(objectAt(schemaOf(document, name), "properties")).map(
    ([property, schema]): [string, Json] => {
      const kept = Object.entries(isObject(schema) ? schema : {}).filter(
        ([key]) => key !== "description" && !key.startsWith("x-"),
      );
      return [property, Object.fromEntries(kept)];
    },
  );
  return Object.fromEntries(entries);
}

describe("the two pages without rulings", () => {
  test("give bounds and defaults that stand only in Chinese prose", async () => {
    const { document } = await run({ sources: pages, ruled: false });
    expect(constraints(document, "RiffusionRiffusionInput")).toEqual({
      alpha: { type: "number", default: 0.5, minimum: 0, maximum: 1 },
      prompt_a: { type: "string" },
      prompt_b: { type: "string" },
      denoising: { type: "number", default: 0.75, minimum: 0, maximum: 1 },
      seed_image_id: { type: "string" },
      num_inference_steps: { type: "integer", default: 50, minimum: 1 },
    });
    expect(constraints(document, "LucatacoAnimateDiffInput")).toEqual({
      path: { type: "string", default: "toonyou_beta3.safetensors" },
      seed: { type: "integer", maximum: 2147483647 },
      steps: { type: "integer", default: 25, minimum: 1, maximum: 100 },
      prompt: { type: "string" },
      n_prompt: { type: "string", default: "" },
      motion_module: { type: "string", default: "mm_sd_v14" },
      guidance_scale: { type: "number", default: 7.5, minimum: 1, maximum: 10 },
    });
  });

  test("do the same under another model's name, other property names and other numbers", async () => {
    const edited = new Map(
      [...pages].map(([page, text]) => [
        page,
        text
          .replaceAll("riffusion/riffusion", "some-owner/other.model")
          .replaceAll("denoising", "wet")
          .replaceAll("默认值:0.75", "默认值:0.25")
          .replaceAll("最低:1。", "最低:7。"),
      ]),
    );
    const { document } = await run({ sources: edited, ruled: false });
    expect(constraints(document, "SomeOwnerOtherModelInput")).toMatchObject({
      wet: { type: "number", default: 0.25, minimum: 0, maximum: 1 },
      num_inference_steps: { type: "integer", default: 50, minimum: 7 },
    });
    expect(own(schemaOf(document, "SomeOwnerOtherModelRequest"), "x-predgate-model")).toEqual({
      name: "some-owner/other.model",
      version: "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05",
    });
  });

  test("become one open prediction, though one page declares another shape and the other pastes one", async () => {
    const { document, findings } = await run({ sources: pages, ruled: false });
    const prediction = schemaOf(document, "Prediction");
    const properties = objectAt(prediction, "properties");
    expect(own(objectAt(properties, "output"), "type")).toBeUndefined();
    expect(own(objectAt(properties, "error"), "type")).toBeUndefined();
    expect(own(objectAt(properties, "input"), "properties")).toBeUndefined();
    expect(own(prediction, "additionalProperties")).toBeUndefined();
    const seen = findings.map(({ rule, page, pointer }) => `${rule} ${page} ${pointer}`);
    expect(seen).toEqual(
      expect.arrayContaining([
        "foreign-model riffusion__riffusion.txt /响应示例/1/data/model",
        "request-echo riffusion__riffusion.txt /响应/0/jsonSchema/properties/input",
        "schema-contradicted riffusion__riffusion.txt /响应示例/0/data",
        "null-only riffusion__riffusion.txt /响应/0/jsonSchema/properties/output",
        "null-only riffusion__riffusion.txt /响应/0/jsonSchema/properties/error",
        "security-parameter riffusion__riffusion.txt /参数/header/0",
        "schema-contradicted lucataco__animate-diff.txt /响应/0/jsonSchema",
      ]),
    );
  });

  test("leave no editor's key and no Authorization parameter behind", async () => {
    const { document } = await run({ sources: pages, ruled: false });
    const text = toYaml(document);
    expect(text).not.toContain("x-apifox");
    expect(text).not.toContain("name: Authorization");
    expect(objectAt(objectAt(document, "components"), "securitySchemes")).toEqual({
      bearer: { type: "http", scheme: "bearer" },
    });
  });
});

describe("the two pages with rulings", () => {
  test("give the committed document, byte for byte, whatever the order of the pages", async () => {
    const { document, failed, valid } = await run({ sources: new Map([...pages].reverse()), ruled: true });
    expect({ failed, valid }).toEqual({ failed: [], valid: true });
    expect(toYaml(document)).toBe(readFileSync(join(spec, "openapi.yaml"), "utf8"));
  });

  test("speak English wherever a description stands", async () => {
    const { document } = await run({ sources: pages, ruled: true });
    const text = toYaml(document)
      .split("\n")
      .filter((line) => !line.includes("x-source-description"));
    expect(text.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  });
});
