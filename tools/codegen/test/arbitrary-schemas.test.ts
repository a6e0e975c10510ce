import fc from "fast-check";
import { expect, test } from "vitest";
import { emit } from "../emit/index.ts";
import { compile } from "./compile.ts";
import { documentWith } from "./document-with.ts";

const name = fc.oneof(
  fc.constantFrom("id", "type", "properties", "enum", "required", "$ref2", "模型", "50%!", "0", "__proto__"),
  fc.string({ maxLength: 4 }),
);
const json = fc.jsonValue({ maxDepth: 1 });
const single = fc.constantFrom("string", "number", "integer", "boolean", "null", "object", "array");
const several = fc.constantFrom(
  ["string", "null"],
  ["integer", "string"],
  ["array", "null"],
  ["object", "null"],
);

const { schema } = fc.letrec((tie) => {
  const list = fc.array(tie("schema"), { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(name, tie("schema"), { maxKeys: 4 });
  const optional = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
    fc.record(model, { requiredKeys: [] });
  return {
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.boolean(),
      optional({ type: single, description: fc.string(), default: json, format: fc.string() }),
      optional({ enum: fc.array(json, { minLength: 1, maxLength: 4 }), type: several }),
      fc.record({ const: json }),
      fc.constant({ $ref: "#/components/schemas/Model0Input" }),
      optional({
        type: fc.constantFrom("object", ["object", "null"]),
        properties: named,
        patternProperties: named,
        required: fc.array(name, { maxLength: 2 }),
        additionalProperties: tie("schema"),
        $defs: named,
      }),
      optional({ type: fc.constant("array"), items: tie("schema"), prefixItems: list, minItems: fc.nat(3) }),
      optional({ oneOf: list, anyOf: list, allOf: list, properties: named, required: fc.array(name) }),
    ),
  };
});

test("whatever schemas a document has, its code compiles under strict settings", async () => {
  const schemas = fc.array(schema, { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(schemas, async (inputs) => {
      const models = inputs.map((input, index) => ({
        name: `owner/model-${index}`,
        schema: `Model${index}`,
        input: { type: "object", properties: { value: input } },
        output: { anyOf: [input, { type: "string" }] },
      }));
      const { code } = await emit(documentWith(models));
      expect(compile(code)).toEqual([]);
    }),
    { numRuns: 5, seed: 21 },
  );
});
