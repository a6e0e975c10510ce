import { runInNewContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, isConfigurationError } from "../src/index.ts";
import { lucatacoAnimateDiff } from "../src/models/index.ts";
import { json, prediction } from "./gateway/start-gateway.ts";
import { fast, useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const good = { apiKey: "sk-0123456789", baseUrl: "https://gateway.example" };
const pinned = "8cf61ea6c56afd61d8f5b9ffd14d7c216c0a93844ce2d82ac1c9ecc9c7f24e05";
const clip = "beecf59c4aee8d81bf04f0381033dfa10dc16e845b4ae00d281e2fa377e48a9f";
const other = "ab".repeat(32);

test.each([
  [{ apiKey: undefined }, "PREDGATE_API_KEY"],
  [{ apiKey: 5 }, "apiKey"],
  [{ baseUrl: undefined }, "PREDGATE_BASE_URL"],
  [{ baseUrl: "gateway.example" }, "https://"],
  [{ baseUrl: "ftp://gateway.example" }, "https://"],
  [{ baseUrl: "https://gateway.example?x=1" }, "query"],
  [{ baseUrl: "https://gateway.example/replicate" }, "/replicate"],
  [{ baseUrl: "https://gateway.example/replicate/v1/" }, "/replicate/v1"],
  [{ baseUrl: "https://api.replicate.com/v1", pathPrefix: "" }, "/v1"],
  [{ timeout: 0 }, "timeout"],
  [{ timeout: Number.NaN }, "timeout"],
  [{ retry: { attempts: 0 } }, "attempts"],
  [{ retry: { baseDelay: -1 } }, "baseDelay"],
  [{ poll: { interval: "x" } }, "interval"],
  [{ validate: "maybe" }, "validate"],
] as readonly (readonly [object, string])[])("%o is refused, naming %s", (wrong, words) => {
  vi.stubEnv("PREDGATE_API_KEY", undefined);
  vi.stubEnv("PREDGATE_BASE_URL", undefined);
  let error: unknown;
  try {
    createClient({ ...good, ...wrong } as ClientOptions);
  } catch (caught) {
    error = caught;
  }
  expect(isConfigurationError(error)).toBe(true);
  expect(String(error)).toContain(words);
});

test("the environment fills what is left out, and an option wins over it", async () => {
  const { gateway } = await gatewayFor((_request, response) => json(response, 200, prediction()));
  vi.stubEnv("PREDGATE_API_KEY", "sk-from-environment");
  vi.stubEnv("PREDGATE_BASE_URL", gateway.url);
  await createClient().predictions.get("a");
  await createClient({ apiKey: "sk-from-option" }).predictions.get("a");
  expect(gateway.seen.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer sk-from-environment",
    "Bearer sk-from-option",
  ]);
});

test("a key in a browser needs an explicit opt-in", () => {
  vi.stubGlobal("document", {});
  vi.stubGlobal("process", undefined);
  expect(() => createClient(good)).toThrow(/dangerouslyAllowBrowser/);
  expect(createClient({ ...good, dangerouslyAllowBrowser: true }).run).toBeTypeOf("function");
});

test("headers, the user agent and the base URL's own path are sent; the key's header cannot be overridden", async () => {
  const seen: [string, RequestInit | undefined][] = [];
  const client = createClient({
    ...good,
    baseUrl: "https://proxy.example/team/gateway/",
    headers: { "X-Team": "a", Authorization: "Bearer mine" },
    userAgent: "my-app/1",
    fetch: async (input, init) => {
      seen.push([String(input), init]);
      return Response.json(prediction());
    },
  });
  await client.predictions.get("a/b");
  expect(seen[0]?.[0]).toBe("https://proxy.example/team/gateway/replicate/v1/predictions/a%2Fb");
  expect(Object.fromEntries(new Headers(seen[0]?.[1]?.headers))).toMatchObject({
    "x-team": "a",
    authorization: `Bearer ${good.apiKey}`,
    "user-agent": "my-app/1",
  });
  expect(seen[0]?.[1]).toMatchObject({ redirect: "manual", cache: "no-store" });
});

// What is asked for · options · where it goes · the version in its body.
test.each([
  ["riffusion/riffusion", {}, "/replicate/v1/models/riffusion/riffusion/predictions", pinned],
  [`riffusion/riffusion:${other}`, {}, "/replicate/v1/models/riffusion/riffusion/predictions", other],
  [pinned, {}, "/replicate/v1/models/riffusion/riffusion/predictions", pinned],
  ["lucataco/animate-diff", {}, "/replicate/v1/predictions", `lucataco/animate-diff:${clip}`],
  [`lucataco/animate-diff:${other}`, {}, "/replicate/v1/predictions", `lucataco/animate-diff:${other}`],
  [lucatacoAnimateDiff, { models: [] }, "/replicate/v1/predictions", `lucataco/animate-diff:${clip}`],
  [
    "lucataco/animate-diff",
    { models: [lucatacoAnimateDiff] },
    "/replicate/v1/predictions",
    `lucataco/animate-diff:${clip}`,
  ],
  ["official/model", {}, "/replicate/v1/models/official/model/predictions", undefined],
  [`some/model:${other}`, {}, "/replicate/v1/predictions", `some/model:${other}`],
  [other, {}, "/replicate/v1/predictions", other],
  ["riffusion/riffusion", { pathPrefix: "" }, "/v1/predictions", `riffusion/riffusion:${pinned}`],
  ["official/model", { pathPrefix: "" }, "/v1/models/official/model/predictions", undefined],
  [
    "riffusion/riffusion",
    { pathPrefix: "api/r/" },
    "/api/r/v1/models/riffusion/riffusion/predictions",
    pinned,
  ],
] as const)("%s with %o goes to %s with version %s", async (model, options, path, version) => {
  const { client, gateway } = await gatewayFor(
    (_request, response) => json(response, 201, prediction()),
    options,
  );
  await client.predictions.create(model, {
    input: {},
    webhook: "https://me.example/hook",
    webhookEventsFilter: ["completed"],
    cancelAfter: "5m",
    wait: true,
  });
  const [create] = gateway.creates();
  expect(create?.path).toBe(path);
  expect(JSON.parse(create?.body ?? "")).toEqual({
    ...(version && { version }),
    input: {},
    webhook: "https://me.example/hook",
    webhook_events_filter: ["completed"],
  });
  expect(create?.headers).toMatchObject({
    prefer: "wait",
    "cancel-after": "5m",
    "content-type": "application/json",
  });
});

test.each(["riffusion", "rifusion/", "a/b/c", "../x/y", "", "riffusion/riffusion:", "a/b?c"])(
  "%j is no model and nothing is sent",
  async (model) => {
    const { client, gateway } = await gatewayFor((_request, response) => json(response, 201, prediction()));
    await expect(client.run(model, { input: {} })).rejects.toMatchObject({ code: "invalid_argument" });
    expect(gateway.seen).toHaveLength(0);
  },
);

test.each([
  "riffusion-riffusion",
  "https://replicate.com/riffusion/riffusion",
  "riffusion/riffusion/",
  " riffusion/riffusion",
])("%j, which is nearly a name, names the model that was meant", async (model) => {
  const { client } = await gatewayFor((_request, response) => json(response, 201, prediction()));
  await expect(client.run(model, { input: {} })).rejects.toThrow('Did you mean "riffusion/riffusion"?');
});

test("a 404 of a community model without a version says to pin one", async () => {
  const { client } = await gatewayFor((_request, response) =>
    json(response, 404, { detail: "The requested resource could not be found." }),
  );
  await expect(client.run("some/community-model", { input: {} })).rejects.toThrow(
    /pin a version: "some\/community-model:/,
  );
});

test("a 422 names each refused field", async () => {
  const invalid_fields = [
    { type: "number_lte", field: "input.steps", description: "Must be less than or equal to 4" },
    { type: "required", field: "input.prompt", description: "prompt is required" },
  ];
  const { client } = await gatewayFor((_request, response) =>
    json(
      response,
      422,
      { title: "Input validation failed", detail: "- input.steps: …", invalid_fields },
      { "x-request-id": "req-7" },
    ),
  );
  await expect(client.run("some/model", { input: {} })).rejects.toMatchObject({
    code: "request_refused",
    status: 422,
    requestId: "req-7",
    invalidFields: invalid_fields,
    message: expect.stringMatching(/input\.steps.*Must be less.*input\.prompt.*required/s),
  });
});

test("control sequences from the gateway do not reach the message", async () => {
  const { client } = await gatewayFor((_request, response) =>
    json(response, 400, { detail: "a\u001b[2Jb\nc" }),
  );
  const error = await client.predictions.get("x").catch((caught: Error) => caught);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  expect((error as Error).message).not.toMatch(/[\u0000-\u001f]/);
});

test("raw calls the documented paths under the prefix, with key and retries, and gives refusals as data", async () => {
  let left = 1;
  const { client, gateway } = await gatewayFor(
    (request, response) => {
      if (request.path.endsWith("/none")) json(response, 404, { detail: "no" });
      else if (left-- > 0) json(response, 500, {});
      else json(response, 200, prediction());
    },
    { pathPrefix: "/other" },
  );
  const found = await client.raw.GET("/replicate/v1/predictions/{id}", { params: { path: { id: "x" } } });
  expect(found.data).toMatchObject({ status: "starting" });
  const none = await client.raw.GET("/replicate/v1/predictions/{id}", { params: { path: { id: "none" } } });
  expect(none).toMatchObject({ error: { detail: "no" }, response: { status: 404 } });
  expect(gateway.seen.map(({ path }) => path)).toEqual([
    "/other/v1/predictions/x",
    "/other/v1/predictions/x",
    "/other/v1/predictions/none",
  ]);
  expect(gateway.seen.every(({ headers }) => headers.authorization?.startsWith("Bearer sk-"))).toBe(true);
});

test("a raw create that is dropped is sent once and left uncertain", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => void response.destroy());
  await expect(
    client.raw.POST("/replicate/v1/models/riffusion/riffusion/predictions", {
      body: { input: { alpha: 0.5 } },
    }),
  ).rejects.toMatchObject({ code: "uncertain_create" });
  expect(gateway.creates()).toHaveLength(1);
});

test("raw calls no other host, and what was used before a call counts for it", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 200, prediction()));
  await expect(
    client.raw.GET("/replicate/v1/predictions/{id}", {
      params: { path: { id: "x" } },
      baseUrl: "https://elsewhere.example",
    }),
  ).rejects.toMatchObject({ code: "invalid_argument" });
  client.raw.use({ onRequest: ({ request }) => request.headers.set("x-traced", "yes") });
  await client.raw.GET("/replicate/v1/predictions/{id}", { params: { path: { id: "x" } } });
  expect(gateway.seen.map(({ headers }) => headers["x-traced"])).toEqual(["yes"]);
});

test("two copies of the package recognise each other's errors", async () => {
  vi.resetModules();
  const copy = await import("../src/index.ts");
  expect(copy.createClient).not.toBe(createClient);
  let error: unknown;
  try {
    copy.createClient({ ...fast, baseUrl: "nonsense" });
  } catch (caught) {
    error = caught;
  }
  expect(isConfigurationError(error)).toBe(true);
});

test("raw works with a base URL that requests spell differently", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 200, prediction()));
  const { port } = new URL(gateway.url);
  const shouting = createClient({ ...fast, baseUrl: `HTTP://LOCALHOST:${port}//` });
  const asked = { params: { path: { id: "x" } } };
  await expect(shouting.raw.GET("/replicate/v1/predictions/{id}", asked)).resolves.toMatchObject({
    data: { status: "starting" },
  });
  await expect(client.raw.GET("/replicate/v1/predictions/{id}", asked)).resolves.toMatchObject({
    data: { status: "starting" },
  });
});

test("a key function that gives nothing is refused, and nothing is sent", async () => {
  const nothing = (() => undefined) as unknown as () => string;
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 200, prediction()), {
    apiKey: nothing,
  });
  await expect(client.predictions.get("x")).rejects.toMatchObject({ code: "configuration" });
  expect(gateway.seen).toHaveLength(0);
});

test("headers of the options do not double those of a request", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 201, prediction()), {
    headers: { "Content-Type": "text/plain" },
  });
  await client.predictions.create("a/b", { input: {} });
  expect(gateway.seen[0]?.headers["content-type"]).toBe("application/json");
});

test.each([{}, "text", [null, "text", { field: null }], 7])(
  "invalid_fields that are %j leave a refusal a refusal",
  async (invalid_fields) => {
    const { client } = await gatewayFor((_request, response) =>
      json(response, 422, { detail: "No.", invalid_fields }),
    );
    await expect(client.run("a/b", { input: {} })).rejects.toMatchObject({
      code: "request_refused",
      invalidFields: [],
    });
  },
);

// A model that the gateway does not know · what the remedy says · what it does not say.
test.each([
  ["riffusion/rifusion", /Did you mean "riffusion\/riffusion"\?.*pin a version/, undefined],
  [`riffusion/rifusion:${other}`, /Did you mean "riffusion\/riffusion"\?/, /pin a version/],
  ["lucatacco/animatediff", /Did you mean "lucataco\/animate-diff"\?/, undefined],
  ["somebody/something-else-entirely", /pin a version/, /Did you mean/],
  [other, /Check/, /Did you mean|pin a version/],
  ["riffusion/riffusion", /Check/, /Did you mean|pin a version/],
] as const)("a 404 of %s has the remedy %s", async (model, said, unsaid) => {
  const { client } = await gatewayFor((_request, response) =>
    json(response, 404, { detail: "The requested resource could not be found." }),
  );
  const error = await client.run(model, { input: {} }).catch((caught: Error) => caught);
  expect(error).toMatchObject({ code: "not_found", message: expect.stringMatching(said) });
  if (unsaid) expect((error as Error).message).not.toMatch(unsaid);
});

test("a model that was passed in without a version names none", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 201, prediction()));
  const entry = { name: "some/model", path: "/replicate/v1/predictions", body: "version-required" } as const;
  await client.predictions.create(entry, { input: {} });
  expect(JSON.parse(gateway.seen[0]?.body ?? "")).toEqual({ version: "some/model", input: {} });
});

test("options are read once: what is changed afterwards changes nothing", async () => {
  const seen: string[] = [];
  const options = {
    ...good,
    headers: { "x-team": "a" },
    retry: { attempts: 1 },
    onRequest: () => void seen.push("first"),
    fetch: async (_input: unknown, init?: RequestInit) => {
      seen.push(String(new Headers(init?.headers).get("x-team")));
      return Response.json({}, { status: 500 });
    },
  };
  const client = createClient(options);
  options.onRequest = () => void seen.push("second");
  options.headers["x-team"] = "b";
  options.retry.attempts = 3;
  options.apiKey = "sk-another-0123";
  await expect(client.predictions.get("a")).rejects.toMatchObject({ code: "server" });
  expect(seen).toEqual(["first", "a"]);
});

test("an error of another realm is known by its marker", async () => {
  const error = runInNewContext(
    "Object.assign(new Error('x'), { [Symbol.for('predgate.error')]: true, code: 'configuration' })",
  ) as unknown;
  expect(error instanceof Error).toBe(false);
  expect(isConfigurationError(error)).toBe(true);
  for (const other of [undefined, null, "predgate", new Error("x"), {}])
    expect(isConfigurationError(other)).toBe(false);
});
