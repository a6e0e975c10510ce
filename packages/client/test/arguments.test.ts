import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { type Client, createClient, isConfigurationError, isInvalidArgumentError } from "../src/index.ts";
import { json, prediction } from "./gateway/start-gateway.ts";
import { fast, useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();

// What JavaScript lets through and the types do not: a call · the words that its refusal must have.
const wrong: readonly (readonly [string, (client: Loose) => unknown, RegExp])[] = [
  ["run without options", ({ run }) => run("a/b"), /input must be an object such as \{ prompt/],
  ["run with null", ({ run }) => run("a/b", null), /[Oo]ptions must be an object.*null/],
  ["run with text", ({ run }) => run("a/b", "a dog"), /[Oo]ptions must be an object.*a dog/],
  ["run with the input itself", ({ run }) => run("a/b", { prompt: "a dog" }), /input must be an object/],
  ["run with a list as input", ({ run }) => run("a/b", { input: [1] }), /input must be an object/],
  ["run without a model", ({ run }) => run(undefined, { input: {} }), /A model is "owner\/name"/],
  ["run with a number as model", ({ run }) => run(5, { input: {} }), /A model is "owner\/name"/],
  ["run with a big number as model", ({ run }) => run(5n, { input: {} }), /A model is "owner\/name"/],
  [
    "run with a controller for a signal",
    ({ run }) => run("a/b", { input: {}, signal: new AbortController() }),
    /signal must be an AbortSignal/,
  ],
  ["run with text as timeout", ({ run }) => run("a/b", { input: {}, timeout: "soon" }), /timeout must be/],
  ["run.detailed without options", ({ run }) => run.detailed("a/b"), /input must be an object/],
  ["create without options", ({ predictions }) => predictions.create("a/b"), /input must be an object/],
  ["create with null", ({ predictions }) => predictions.create("a/b", null), /[Oo]ptions must be an object/],
  ...(["get", "cancel", "wait", "follow"] as const).flatMap((door) => {
    const call =
      (...given: unknown[]) =>
      ({ predictions }: Loose) =>
        drained(predictions[door](...given));
    return [
      [`${door} without an id`, call(), /A prediction or its id was expected/],
      [`${door} with null`, call(null), /A prediction or its id was expected.*null/],
      [`${door} with a number`, call(5), /A prediction or its id was expected.*5/],
      [`${door} with a prediction without an id`, call({ status: "starting" }), /A prediction or its id/],
      [`${door} with what JSON cannot say`, call(5n), /A prediction or its id was expected.*5/],
      [`${door} with null as options`, call("x", null), /[Oo]ptions must be an object.*null/],
      [`${door} with a controller`, call("x", { signal: new AbortController() }), /controller\.signal/],
    ] as const;
  }),
  ["list with null", ({ predictions }) => drained(predictions.list(null)), /[Oo]ptions must be an object/],
  [
    "list with a controller",
    ({ predictions }) => drained(predictions.list({ signal: new AbortController() })),
    /signal must be/,
  ],
  [
    "list with no time",
    ({ predictions }) => drained(predictions.list({ createdAfter: "soon" })),
    /"soon"|soon/,
  ],
  ["upload of text", ({ files }) => files.upload("text"), /Blob/],
  ["upload of bytes", ({ files }) => files.upload(new Uint8Array(3)), /Blob/],
  ["upload of nothing", ({ files }) => files.upload(), /Blob/],
];

test.each(wrong)("%s is refused with what was expected, and nothing is sent", async (_name, call, words) => {
  const { client, gateway } = await gatewayFor((_request, response) =>
    json(response, 200, prediction({ status: "succeeded", output: "x" })),
  );
  const error = await Promise.resolve()
    .then(() => call(client as unknown as Loose))
    .catch((caught: unknown) => caught);
  expect(isInvalidArgumentError(error), String(error)).toBe(true);
  expect(String(error)).toMatch(words);
  expect(gateway.seen).toHaveLength(0);
});

test.each([
  [null, /PREDGATE_BASE_URL/],
  [{ ...fast, baseUrl: "https://a.example", fetch: "node-fetch" }, /fetch must be a function/],
  [{ ...fast, baseUrl: "https://a.example", logger: {} }, /logger/],
  [{ ...fast, baseUrl: "https://a.example", logger: null }, /logger/],
] as const)("createClient(%o) is refused", (options, words) => {
  let error: unknown;
  try {
    createClient(options as never);
  } catch (caught) {
    error = caught;
  }
  expect(isConfigurationError(error), String(error)).toBe(true);
  expect(String(error)).toMatch(words);
});

/** The client as JavaScript sees it. */
interface Loose {
  readonly run: Call & { readonly detailed: Call };
  readonly predictions: Readonly<Record<keyof Client["predictions"], Call>>;
  readonly files: Readonly<Record<keyof Client["files"], Call>>;
}
type Call = (...given: unknown[]) => unknown;

async function drained(given: unknown): Promise<unknown> {
  if (typeof (given as AsyncIterable<unknown>)[Symbol.asyncIterator] !== "function") return given;
  for await (const _each of given as AsyncIterable<unknown>) {
    // Reads on.
  }
  return "nothing was refused";
}

const itself: Record<string, unknown> = { deep: { list: [] } };
itself.deep = { list: [itself, itself] };
const withFile: Record<string, unknown> = { file: new Blob(["x"]) };
withFile.again = withFile;

test.each([
  ["a big number", { count: 5n }, /input must be JSON.*BigInt/],
  ["what holds itself", itself, /input must be JSON.*circular|cyclic/],
  ["what holds itself and a file", withFile, /input\.again must be JSON and files, and holds itself/],
  ["a map", { map: new Map([["a", 1]]) }, /input\.map must be JSON, a Blob, bytes or a stream/],
])("an input with %s is refused before anything is sent", async (_name, input, words) => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 200, prediction()));
  const error = await client.run("a/b", { input }).catch((caught: unknown) => caught);
  expect(isInvalidArgumentError(error), String(error)).toBe(true);
  expect(String(error)).toMatch(words);
  expect(gateway.seen).toHaveLength(0);
});

test("an object without a prototype, or of another realm, is taken like every other", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 201, prediction()));
  const foreign = runInNewContext("({ nested: { list: [1] } })") as Record<string, unknown>;
  const bare = Object.assign(Object.create(null) as Record<string, unknown>, {
    file: new Blob(["x"]),
    foreign,
  });
  await client.predictions.create("a/b", { input: bare });
  await client.predictions.create("a/b", { input: foreign });
  expect(gateway.creates().map(({ body }) => JSON.parse(body).input)).toEqual([
    { file: "data:application/octet-stream;base64,eA==", foreign: { nested: { list: [1] } } },
    { nested: { list: [1] } },
  ]);
});

test("a header that HTTP does not allow is refused without showing it, and nothing is sent", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 200, prediction()), {
    headers: { "x-secret": "one\nhidden" },
  });
  const error = await client.predictions.get("a").catch((caught: unknown) => caught);
  expect(isConfigurationError(error), String(error)).toBe(true);
  expect(String(error)).not.toContain("hidden");
  expect(gateway.seen).toHaveLength(0);
});

test("a gateway that takes no uploads has the remedy for it", async () => {
  const { client } = await gatewayFor((_request, response) => json(response, 404, {}));
  await expect(client.files.upload(new Blob(["x"]))).rejects.toMatchObject({
    code: "not_found",
    message: expect.stringContaining("takes no uploads"),
  });
});
