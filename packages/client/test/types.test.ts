import { describe, expectTypeOf, test } from "vitest";
import {
  type Client,
  createClient,
  type ErrorCode,
  type Input,
  isRateLimitError,
  type KnownModel,
  type Output,
  type Prediction,
  type RiffusionRiffusionInput,
} from "../src/index.ts";
import { lucatacoAnimateDiff } from "../src/models/index.ts";

declare module "../src/index.ts" {
  interface Models {
    "my/own": { input: { sharpness: number; image?: string }; output: { picture: string } };
    "my/own:v2": { input: { sharpness: 1 | 2 }; output: string[] };
  }
}

// Types only: nothing here is run.
const typed = (check: (client: Client) => unknown) => void check;
const version = "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05";

describe("a known model", () => {
  test("is typed on input and output by its name", () => {
    typed(async (client) => {
      const output = await client.run("riffusion/riffusion", {
        input: { alpha: 0.5, seed_image_id: "vibes" },
      });
      expectTypeOf(output.audio).toEqualTypeOf<string>();
      // @ts-expect-error alpha is a number
      client.run("riffusion/riffusion", { input: { alpha: "x" } });
      // @ts-expect-error the choices are known
      client.run("riffusion/riffusion", { input: { seed_image_id: "nope" } });
      // @ts-expect-error a slip in a name is told at compile time
      client.run("riffusion/riffusion", { input: { promt_a: "x" } });
      // @ts-expect-error the output has no such key
      output.video;
      // @ts-expect-error input is required
      client.run("riffusion/riffusion", {});
    });
    expectTypeOf<Output<"lucataco/animate-diff">>().toEqualTypeOf<string>();
  });

  test("takes everything as optional that has a default", () => {
    expectTypeOf<Record<never, never>>().toExtend<RiffusionRiffusionInput>();
    expectTypeOf<Input<"riffusion/riffusion">["alpha"]>().toEqualTypeOf<number | undefined>();
  });

  test("is typed with a version, and by its entry, too", () => {
    expectTypeOf<Output<`riffusion/riffusion:${typeof version}`>>().toEqualTypeOf<
      Output<"riffusion/riffusion">
    >();
    typed((client) => {
      expectTypeOf(client.run(lucatacoAnimateDiff, { input: { steps: 3 } })).resolves.toEqualTypeOf<string>();
      // @ts-expect-error steps is a number
      client.run(lucatacoAnimateDiff, { input: { steps: "3" } });
    });
  });

  test("types predictions and run.detailed", () => {
    typed(async (client) => {
      const created = await client.predictions.create("lucataco/animate-diff", { input: {} });
      expectTypeOf(created).toEqualTypeOf<Prediction<string>>();
      const { output, prediction } = await client.run.detailed("lucataco/animate-diff", { input: {} });
      expectTypeOf(output).toEqualTypeOf<string>();
      expectTypeOf(prediction.output).toEqualTypeOf<string | null>();
    });
  });

  test("is offered by editors", () => {
    expectTypeOf<"riffusion/riffusion">().toExtend<KnownModel>();
  });
});

describe("a model nobody described", () => {
  test("takes anything and gives the unknown", () => {
    typed(async (client) => {
      const output = await client.run("some/model", { input: { whatever: [1, { deep: true }] } });
      expectTypeOf(output).toEqualTypeOf<unknown>();
      const name: string = "dynamic/name";
      expectTypeOf(await client.run(name, { input: { a: 1 } })).toEqualTypeOf<unknown>();
    });
    expectTypeOf<Input<"some/model">>().toEqualTypeOf<Record<string, unknown>>();
  });
});

describe("a model added by declaration merging", () => {
  test("is typed like the others", () => {
    expectTypeOf<Output<"my/own">>().toEqualTypeOf<{ picture: string }>();
    expectTypeOf<Output<"my/own:other">>().toEqualTypeOf<{ picture: string }>();
    expectTypeOf<Output<"my/own:v2">>().toEqualTypeOf<string[]>();
    typed((client) => {
      client.run("my/own", { input: { sharpness: 1, image: new Blob([]) } });
      // @ts-expect-error sharpness is required
      client.run("my/own", { input: {} });
      // @ts-expect-error and a number, never a file
      client.run("my/own", { input: { sharpness: new Blob([]) } });
    });
  });
});

test("a guard narrows to its class, and codes are a closed set", () => {
  const error: unknown = undefined;
  if (isRateLimitError(error)) {
    expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.code).toEqualTypeOf<"rate_limit">();
  }
  expectTypeOf<"uncertain_create">().toExtend<ErrorCode>();
  // @ts-expect-error no such code
  const wrong: ErrorCode = "nope";
  void wrong;
});

test("raw is typed by the document", () => {
  typed(async (client) => {
    const { data } = await client.raw.GET("/replicate/v1/predictions/{id}", {
      params: { path: { id: "x" } },
    });
    expectTypeOf(data?.id).toEqualTypeOf<string | undefined>();
    // @ts-expect-error no such path
    client.raw.GET("/nope");
  });
});

test("options refuse what they do not know", () => {
  // @ts-expect-error a slip in an option's name
  void (() => createClient({ apikey: "x" }));
  // @ts-expect-error attempts is a number
  void (() => createClient({ retry: { attempts: "4" } }));
});
