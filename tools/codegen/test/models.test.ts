import { describe, expect, test } from "vitest";
import { emit } from "../emit/index.ts";
import { findModels } from "../registry/find-models.ts";
import { compile } from "./compile.ts";
import { type DescribedModel, documentWith } from "./document-with.ts";

const version = "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05";

const sound: DescribedModel = {
  name: "acme/sound",
  version,
  schema: "AcmeSound",
  input: {
    type: "object",
    properties: {
      alpha: { type: "number", default: 0.5, minimum: 0, maximum: 1 },
      kind: { enum: ["loud", "soft"] },
    },
    additionalProperties: true,
  },
  output: {
    type: "object",
    properties: { audio: { type: "string", format: "uri" } },
    required: ["audio"],
    additionalProperties: true,
  },
};

async function codeOf(models: readonly DescribedModel[]) {
  const { code } = await emit(documentWith(models));
  return code;
}

/** A consumer in the words of the client's own lookup. */
function consumer(lines: string): { path: string; text: string } {
  const head = `import type { Models } from "./models.gen.ts";
declare function run<M extends keyof Models>(model: M, input: Models[M]["input"]): Models[M]["output"];
`;
  return { path: "consumer.ts", text: `${head}export const result: unknown = (() => { ${lines} })();\n` };
}

describe("types of a known model", () => {
  test.each([
    ["a right call", `return run("acme/sound", { alpha: 0.5, kind: "soft" }).audio.length;`, 0],
    ["no input at all, as every input has a default", `return run("acme/sound", {});`, 0],
    ["a value of the wrong type", `return run("acme/sound", { alpha: "x" });`, 1],
    ["a value that is no choice", `return run("acme/sound", { kind: "shrill" });`, 1],
    ["a misspelt input", `return run("acme/sound", { alhpa: 0.5 });`, 1],
    ["an unknown key of the output", `return run("acme/sound", {}).spectrogram;`, 1],
    ["an unknown model", `return run("acme/sonud", {});`, 1],
  ])("%s", async (_, lines, errors) => {
    expect(compile([...(await codeOf([sound])), consumer(lines)])).toHaveLength(errors);
  });

  test("can be added to by declaration merging", async () => {
    const added = {
      path: "added.ts",
      text:
        'declare module "./models.gen.ts" { interface Models { "me/mine": { input: { text: string }; output: number } } }\n' +
        "export {};\n",
    };
    const use = consumer(`return run("me/mine", { text: "hi" }).toFixed();`);
    expect(compile([...(await codeOf([sound])), added, use])).toEqual([]);
  });
});

describe("models of a document", () => {
  test("carry their version, path and whether the body must name the version", () => {
    const [model] = findModels(documentWith([{ ...sound, path: "/v1/models/acme/sound/predictions" }]));
    expect(model).toMatchObject({
      name: "acme/sound",
      version,
      path: "/v1/models/acme/sound/predictions",
      body: "version-optional",
      constant: "acmeSound",
      inputType: "AcmeSoundInput",
    });
  });

  test("are found among the alternatives of a shared operation", () => {
    const document = documentWith([sound, { ...sound, name: "acme/noise", schema: "AcmeNoise" }]);
    const body = {
      content: {
        "application/json": {
          schema: {
            oneOf: [
              { $ref: "#/components/schemas/AcmeSoundRequest" },
              { $ref: "#/components/schemas/AcmeNoiseRequest" },
            ],
          },
        },
      },
    };
    const responses = { "201": { description: "Created." } };
    const shared = { ...document, paths: { "/v1/predictions": { post: { requestBody: body, responses } } } };
    expect(findModels(shared).map(({ name, path }) => [name, path])).toEqual([
      ["acme/noise", "/v1/predictions"],
      ["acme/sound", "/v1/predictions"],
    ]);
  });

  test("are refused where two paths create the same one", () => {
    expect(() => findModels(documentWith([sound, sound]))).toThrow(/one create operation for acme\/sound/);
  });

  test("may have names that would make the same identifier", async () => {
    const code = await codeOf([
      { ...sound, name: "a-b/c", schema: "A-BC" },
      { ...sound, name: "a_b/c", schema: "A_BC" },
    ]);
    expect(compile(code)).toEqual([]);
  });

  test("may describe their input where the request is, and leave the output open", async () => {
    const document = documentWith([sound]);
    const schemas = {
      AcmeSoundRequest: {
        type: "object",
        "x-predgate-model": { name: "acme/sound" },
        properties: { input: { type: "object", properties: { alpha: { type: "number" } } } },
        required: ["input"],
      },
    };
    const { code } = await emit({ ...document, components: { schemas } });
    expect(compile([...code, consumer('return run("acme/sound", { alpha: 1 });')])).toEqual([]);
    expect(compile([...code, consumer('return run("acme/sound", { alpha: "x" });')])).toHaveLength(1);
    expect(compile([...code, consumer('return run("acme/sound", {}).audio;')])).toHaveLength(1);
  });

  test("may be none at all", async () => {
    const code = await codeOf([]);
    expect(compile(code)).toEqual([]);
    expect(code.find(({ path }) => path === "models.gen.ts")?.text).toContain("export interface Models {");
  });

  test("come out the same whatever order the document has them in", async () => {
    const other = { ...sound, name: "acme/noise", schema: "AcmeNoise" };
    const text = async (models: readonly DescribedModel[]) =>
      (await codeOf(models)).find(({ path }) => path === "models.gen.ts")?.text;
    expect(await text([sound, other])).toBe(await text([other, sound]));
  });
});

describe("input schemas", () => {
  test("keep what decides validity and follow references, and leave a schema that holds itself open", async () => {
    const document = documentWith([
      {
        ...sound,
        input: {
          type: "object",
          properties: {
            seed: { $ref: "#/components/schemas/Seed", description: "Not kept." },
            tree: { $ref: "#/components/schemas/Tree" },
          },
        },
      },
    ]);
    const schemas = {
      ...document.components?.schemas,
      Seed: { type: "integer", maximum: 7, "x-source-description": "Not kept." },
      Tree: { type: "object", properties: { left: { $ref: "#/components/schemas/Tree" } } },
    };
    const { code } = await emit({ ...document, components: { schemas } });
    const text = code.find(({ path }) => path === "input-schemas/acme__sound.gen.ts")?.text ?? "";
    expect(text).toContain('seed: { type: "integer", maximum: 7 }');
    expect(text).toContain('tree: { type: "object", properties: { left: {} } }');
    expect(text).not.toContain("Not kept");
  });
});
