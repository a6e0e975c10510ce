import { expect, test } from "vitest";
import type { ClientOptions } from "../src/index.ts";
import { checkInput, nearest, validateInput } from "../src/validate/index.ts";
import { json, prediction } from "./gateway/start-gateway.ts";
import { useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();
const model = "riffusion/riffusion";

test.each([
  [{ alpha: "x" }, "input.alpha", "type", "must be number"],
  [{ alpha: 1.5 }, "input.alpha", "maximum", "at most 1"],
  [{ alpha: -0.1 }, "input.alpha", "minimum", "at least 0"],
  [{ alpha: Number.NaN }, "input.alpha", "type", "must be number"],
  [{ num_inference_steps: 2.5 }, "input.num_inference_steps", "type", "must be integer"],
  [{ seed_image_id: "vibe" }, "input.seed_image_id", "enum", 'did you mean "vibes"'],
  [{ promt_a: "x" }, "input.promt_a", "unknown", "did you mean prompt_a"],
])("%o is told as %s breaking %s", async (input, field, rule, words) => {
  const issues = await validateInput(model, input);
  expect(issues).toEqual([{ field, rule, message: expect.stringContaining(words) }]);
});

test.each([
  [{}],
  [{ alpha: 0, denoising: 1, num_inference_steps: 1, prompt_a: "", seed_image_id: "agile" }],
  [{ alpha: undefined }],
])("%o is fine", async (input) => {
  await expect(validateInput(model, input)).resolves.toEqual([]);
});

test("a model that the document does not describe has no issues, whatever its name", async () => {
  for (const name of ["some/model", "toString", "__proto__"]) {
    await expect(validateInput(name, { anything: 1 })).resolves.toEqual([]);
  }
});

const schemas: readonly (readonly [Parameters<typeof checkInput>[0], unknown, readonly string[]])[] = [
  [{ type: ["string", "null"] }, null, []],
  [{ type: "string", minLength: 2, maxLength: 3 }, "😀", ["minLength"]],
  [{ type: "string", pattern: "^a+$" }, "b", ["pattern"]],
  [{ type: "array", minItems: 1, items: { type: "integer" } }, [], ["minItems"]],
  [{ type: "array", items: { type: "integer" } }, [1, "x"], ["type"]],
  [{ type: "number", exclusiveMinimum: 0 }, 0, ["exclusiveMinimum"]],
  [{ type: "integer", multipleOf: 8 }, 12, ["multipleOf"]],
  [{ type: "number", multipleOf: 0.1 }, 0.3, []],
  [{ type: "number", multipleOf: 0.1 }, 0.35, ["multipleOf"]],
  [{ const: 4 }, 5, ["enum"]],
  [{ anyOf: [{ type: "string" }, { type: "integer" }] }, 3, []],
  [{ anyOf: [{ type: "string" }, { type: "integer" }] }, true, ["type"]],
  [{ allOf: [{ type: "integer" }, { minimum: 5 }] }, 3, ["minimum"]],
  [{ type: "object", properties: { a: {} }, required: ["a", "b"] }, { a: 1 }, ["required"]],
  [{ type: "boolean" }, "true", ["type"]],
  [{ type: "object" }, [], ["type"]],
  [true, "anything", []],
  [{ type: "string", format: "uri" }, new Uint8Array(3), []],
];

test.each(schemas)("%j with %j breaks %j", (schema, value, rules) => {
  expect(checkInput(schema, value).map(({ rule }) => rule)).toEqual(rules);
});

test("nearest offers what is a slip or two away, and nothing else", () => {
  const names = ["prompt", "steps", "guidance_scale"];
  expect(nearest("promt", names)).toBe("prompt");
  expect(nearest("Guidance_Scal", names)).toBe("guidance_scale");
  expect(nearest("guidance", names)).toBe("guidance_scale");
  expect(nearest("completely_else", names)).toBeUndefined();
  expect(nearest("x", [])).toBeUndefined();
});

async function run(
  validate: NonNullable<ClientOptions["validate"]>,
  input: Record<string, unknown>,
  name: string = model,
) {
  const warnings: string[] = [];
  const { client, gateway } = await gatewayFor(
    (_request, response) => json(response, 201, prediction({ status: "succeeded", output: "x" })),
    { validate, logger: { warn: (line) => void warnings.push(line), error: () => {} } },
  );
  const error: unknown = await client.run(name as string, { input }).then(
    () => undefined,
    (caught) => caught,
  );
  return { warnings, error, creates: gateway.creates() };
}

test('validate "error" refuses before anything is sent and names each issue', async () => {
  const { error, creates } = await run("error", { alpha: 2, seed_image_id: "nope" });
  expect(error).toMatchObject({
    code: "invalid_input",
    issues: [{ field: "input.alpha" }, { field: "input.seed_image_id" }],
    message: expect.stringContaining("at most 1"),
  });
  expect(creates).toHaveLength(0);
});

test('validate "warn" warns and sends, "off" only sends', async () => {
  const warned = await run("warn", { alpha: 2 });
  expect(warned).toMatchObject({ error: undefined, warnings: [expect.stringContaining("at most 1")] });
  expect(warned.creates).toHaveLength(1);
  expect(await run("off", { alpha: 2 })).toMatchObject({ error: undefined, warnings: [] });
});

test("an unknown parameter passes even with errors on, with a warning, and reaches the gateway", async () => {
  const { error, warnings, creates } = await run("error", { future_knob: 3 });
  expect(error).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining("future_knob")]);
  expect(JSON.parse(creates[0]?.body ?? "").input).toEqual({ future_knob: 3 });
});

test("another version of a known model may have another schema and is not checked", async () => {
  const { error, warnings } = await run("error", { alpha: 2 }, `${model}:${"a".repeat(64)}`);
  expect({ error, warnings }).toEqual({ error: undefined, warnings: [] });
});

// A pattern of a foreign document · a text · whether that is refused.
test.each([
  ["^[a-z]+$", "abc", false],
  ["^[a-z]+$", "ABC", true],
  ["^#[0-9a-f]{6}$", "#12345g", true],
  ["^[^@]+@[^@]+\\.[a-z]+$", "nobody", true],
  ["(", "abc", false],
  ["[z-a]", "abc", false],
  ["^(a+)+$", `${"a".repeat(40)}!`, false],
  ["^(a|a)*$", `${"a".repeat(40)}!`, false],
  ["^((a*)b?)*$", `${"a".repeat(40)}!`, false],
  ["a*a*a*a*a*a*b", "a".repeat(250), false],
  [".*.*.*=", "x".repeat(128), true],
  ["^[a-z]+$", "A".repeat(100_000), false],
])("the pattern %s neither throws nor hangs", (pattern, text, refused) => {
  const issues = checkInput({ type: "string", pattern }, text);
  expect(issues.map(({ rule }) => rule)).toEqual(refused ? ["pattern"] : []);
});
