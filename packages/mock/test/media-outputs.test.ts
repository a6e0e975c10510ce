import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OutputNode } from "../src/media/model.ts";
import { builtInRenderers } from "../src/media/renderers.ts";
import { compose } from "../src/media/sound/compose.ts";
import { threadStudio } from "../src/media/thread-studio.ts";
import { filesOf, outputValue } from "../src/outputs/output-value.ts";

const uri = { type: "string", format: "uri" };

function outputOf(given: {
  model?: string;
  input?: Record<string, unknown>;
  output: Record<string, unknown>;
}): OutputNode {
  const request = { model: "some/model", version: "hidden", input: {}, seed: 7, ...given };
  const plan = builtInRenderers()
    .map((renderer) => renderer.describe(request))
    .find(Boolean);
  if (!plan) throw new Error("No renderer described the output.");
  return plan.output;
}

const namesOf = (given: Parameters<typeof outputOf>[0]) =>
  filesOf(outputOf(given)).map(({ name, contentType }) => `${name} ${contentType}`);

describe("the output of a model without a recipe", () => {
  it.each([
    ["an image where nothing is said", { output: uri }, ["out.png image/png"]],
    [
      "a file and not a text where the document says nothing",
      { model: "some/upscaler", output: {} },
      ["out.png image/png"],
    ],
    [
      "the kind its field names",
      { output: { type: "object", properties: { audio: uri, video_url: uri, mask: uri } } },
      ["audio.wav audio/wav", "video_url.mp4 video/mp4", "mask.png image/png"],
    ],
    [
      "the kind its description names",
      { output: { ...uri, description: "The song (WAV)." } },
      ["out.wav audio/wav"],
    ],
    [
      "the kind of its example",
      { output: { ...uri, examples: ["https://x.test/out.mp4"] } },
      ["out.mp4 video/mp4"],
    ],
    [
      "the format that was asked for",
      { input: { output_format: "jpg" }, output: uri },
      ["out.jpg image/jpeg"],
    ],
    ["the kind the model's name suggests", { model: "meta/musicgen", output: uri }, ["out.wav audio/wav"]],
    [
      "as many as were asked for, each under its own name",
      { input: { num_outputs: 3 }, output: { type: "array", items: uri } },
      ["out.png image/png", "out-1.png image/png", "out-2.png image/png"],
    ],
    [
      "no more than the schema allows",
      { input: { num_outputs: 9 }, output: { type: "array", items: uri, maxItems: 2 } },
      ["out.png image/png", "out-1.png image/png"],
    ],
    [
      "a safe name for a field with an unsafe one",
      { output: { type: "object", properties: { "../../etc/passwd": uri } } },
      ["_etc_passwd.png image/png"],
    ],
  ])("is %s", (_, given, want) => {
    expect(namesOf(given)).toEqual(want);
  });

  it("is pieces of text that make sentences, where a list of text is promised", () => {
    const value = outputValue({
      node: outputOf({
        input: { prompt: "Why is the sky blue?" },
        output: { type: "array", items: { type: "string" } },
      }),
      urlOf: () => "",
    });
    expect((value as string[]).length).toBeGreaterThan(5);
    expect((value as string[]).join("")).toContain("“Why is the sky blue?”");
  });

  it("fits its schema, whatever the schema", { timeout: 60_000 }, () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const bounds = fc.record(
      { minimum: fc.integer({ min: -50, max: 50 }), maximum: fc.integer({ min: 51, max: 500 }) },
      { requiredKeys: [] },
    );
    const { schema } = fc.letrec<{ schema: Record<string, unknown> }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 4, depthSize: "small" },
        fc.constant({ type: "string", format: "uri" }),
        fc.record({
          type: fc.constant("string"),
          maxLength: fc.integer({ min: 5, max: 40 }),
          minLength: fc.integer({ min: 0, max: 5 }),
        }),
        fc.record({
          type: fc.constant("string"),
          format: fc.constantFrom("date-time", "date", "uuid", "email", "ipv4", "ipv6", "hostname"),
        }),
        fc.record({
          type: fc.constant("string"),
          pattern: fc.constantFrom("^[a-z]{3}$", "^(?:sk|pk)_[A-Z0-9]{8,}$", "\\d\\.\\d", "^[^a-z]+$"),
        }),
        fc.tuple(fc.constantFrom("integer", "number"), bounds).map(([type, limits]) => ({ type, ...limits })),
        fc.constantFrom(
          { type: "boolean" },
          { type: ["string", "null"] },
          { enum: ["a", 2, null] },
          { const: { a: 1 } },
          { type: "null" },
        ),
        fc.record({
          type: fc.constant("array"),
          items: tie("schema"),
          minItems: fc.integer({ min: 0, max: 3 }),
        }),
        fc
          .dictionary(fc.string({ maxLength: 8 }), tie("schema"), { maxKeys: 4 })
          .map((properties) => ({ type: "object", properties, required: Object.keys(properties) })),
        fc
          .array(tie("schema"), { minLength: 1, maxLength: 3 })
          .map((anyOf) => ({ anyOf: [{ type: "null" }, ...anyOf] })),
      ),
    }));
    fc.assert(
      fc.property(schema, fc.string(), (output, prompt) => {
        const node = outputOf({ input: { prompt }, output });
        const names = filesOf(node).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        const value = outputValue({
          node,
          urlOf: (file) => `https://files.test/${encodeURIComponent(file.name)}`,
        });
        expect(
          ajv.validate(output, value),
          `${JSON.stringify(value)} for ${JSON.stringify(output)}: ${ajv.errorsText()}`,
        ).toBe(true);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe("a composition", () => {
  it("is sound for any words and numbers, never silence, noise above 1 or nothing", {
    timeout: 60_000,
  }, () => {
    const wild = fc.record({
      prompt: fc.string({ unit: "binary", maxLength: 60 }),
      towards: fc.string({ unit: "binary", maxLength: 60 }),
      alpha: fc.double({ noNaN: true }),
      denoising: fc.double({ noNaN: true }),
      seedImage: fc.oneof(
        fc.string(),
        fc.constantFrom("vibes", "__proto__", "constructor", "mask_top_third_95"),
      ),
      steps: fc.integer({ min: -5, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(wild, (composition) => {
        const samples = compose({ ...composition, salt: "", seconds: 0.2 });
        const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
        expect(samples.every(Number.isFinite)).toBe(true);
        expect(peak).toBeGreaterThan(0.5);
        expect(peak).toBeLessThanOrEqual(1);
      }),
      { seed: 5, numRuns: 25 },
    );
  });
});

describe("a studio on a thread", () => {
  it("hands its work to another where threads are refused", async () => {
    const door = {
      getBuiltinModule: () => {
        throw new Error("Threads are not allowed here.");
      },
    } as unknown as Pick<NodeJS.Process, "getBuiltinModule">;
    const otherwise = { make: async () => Uint8Array.of(1) };
    const studio = threadStudio({ door, otherwise });
    const job = { maker: "text", facts: {} } as const;
    expect(await Promise.all([studio.make(job), studio.make(job)])).toEqual([
      Uint8Array.of(1),
      Uint8Array.of(1),
    ]);
  });

  it("leaves the event loop free while it works", { timeout: 60_000 }, async () => {
    const [clip] = filesOf(
      outputOf({ model: "some/video-model", input: { prompt: `petals ${import.meta.url}` }, output: uri }),
    );
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 5);
    const bytes = await clip?.render();
    clearInterval(ticking);
    expect(bytes?.length).toBeGreaterThan(10_000);
    expect(ticks).toBeGreaterThan(20);
  });
});
