import { createServer } from "node:net";
import { expect, test, vi } from "vitest";
import { createClient, isConnectionError, isRateLimitError, isUncertainCreateError } from "../src/index.ts";
import { type Answer, json, prediction } from "./gateway/start-gateway.ts";
import { apiKey, fast, useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();
const model = "riffusion/riffusion";

const misbehaviours: readonly (readonly [string, Answer])[] = [
  ["drops the connection before any answer", (_request, response) => void response.destroy()],
  [
    "drops the connection after the headers",
    (_request, response) => {
      response.writeHead(201, { "content-type": "application/json", "content-length": "500" });
      response.write('{"id":', () => response.destroy());
    },
  ],
  ["never answers", () => {}],
  [
    "falls silent in the middle of the body",
    (_request, response) => {
      response.writeHead(201, { "content-type": "application/json" });
      response.write('{"id":');
    },
  ],
  ["cuts its JSON off", (_request, response) => void response.writeHead(201).end('{"id": "w44zs9')],
  ["answers 200 with HTML", (_request, response) => void response.writeHead(200).end("<html>Welcome</html>")],
  [
    "answers 201 with JSON that has no id",
    (_request, response) => json(response, 201, { status: "starting" }),
  ],
  ["answers 204", (_request, response) => void response.writeHead(204).end()],
  ["answers 500 with an empty body", (_request, response) => void response.writeHead(500).end()],
  ["answers 502 with HTML", (_request, response) => void response.writeHead(502).end("<h1>Bad gateway</h1>")],
  ["answers 503 with Retry-After", (_request, response) => json(response, 503, {}, { "retry-after": "0" })],
  ["answers 504", (_request, response) => json(response, 504, { detail: "upstream timed out" })],
  [
    "redirects after the fact",
    (_request, response) => void response.writeHead(303, { location: "/elsewhere" }).end(),
  ],
];

test.each(misbehaviours)(
  "a gateway that %s gets one create and leaves it uncertain",
  async (_name, answer) => {
    const { client, gateway } = await gatewayFor(answer, { timeout: 2_000 });
    const before = new Date();
    const error: unknown = await client.run(model, { input: {} }).catch((caught) => caught);
    expect(isUncertainCreateError(error)).toBe(true);
    expect(error).toMatchObject({ code: "uncertain_create", name: "UncertainCreateError" });
    expect((error as Error).message).toContain("may exist and be billed");
    if (isUncertainCreateError(error))
      expect(error.sentAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(gateway.creates()).toHaveLength(1);
  },
);

test("a create that was refused a connection is tried as often as allowed, and is no uncertain one", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  const attempts: number[] = [];
  const client = createClient({
    ...fast,
    baseUrl: `http://127.0.0.1:${port}`,
    onRequest: ({ attempt }) => void attempts.push(attempt),
  });
  const error: unknown = await client.run(model, { input: {} }).catch((caught) => caught);
  expect(isConnectionError(error)).toBe(true);
  expect(String(error)).toContain("ECONNREFUSED");
  expect(attempts).toEqual([1, 2, 3, 4]);
});

test("a host that does not exist is no uncertain create", async () => {
  const client = createClient({ ...fast, baseUrl: "http://no-such-host.invalid" });
  const error: unknown = await client.predictions.create(model, { input: {} }).catch((caught) => caught);
  expect(isConnectionError(error)).toBe(true);
});

test.each([
  ["Retry-After in seconds", { "retry-after": "0.05" }, {}],
  ["a body's retry_after", {}, { detail: "Request was throttled.", status: 429, retry_after: 0.05 }],
])("a create that was throttled with %s is sent again after that time", async (_name, headers, body) => {
  let refusals = 2;
  const times: number[] = [];
  const { client, gateway } = await gatewayFor((request, response) => {
    times.push(performance.now());
    if (request.method === "POST" && refusals-- > 0)
      json(response, 429, body, headers as Record<string, string>);
    else json(response, 201, prediction({ status: "succeeded", output: { audio: "a", spectrogram: "b" } }));
  });
  await expect(client.run(model, { input: {} })).resolves.toEqual({ audio: "a", spectrogram: "b" });
  expect(gateway.creates()).toHaveLength(3);
  for (const [index, time] of times.slice(1).entries()) {
    expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(48);
  }
});

test("a storm of 429 ends after the allowed tries, with the wait in the error", async () => {
  const { client, gateway } = await gatewayFor((_request, response) =>
    json(response, 429, { detail: "Request was throttled.", status: 429, retry_after: 0.01 }),
  );
  const error: unknown = await client.run(model, { input: {} }).catch((caught) => caught);
  expect(isRateLimitError(error)).toBe(true);
  expect(error).toMatchObject({ status: 429, retryAfter: 10 });
  expect(gateway.creates()).toHaveLength(4);
});

test("a wait longer than maxDelay is neither slept through nor cut short", async () => {
  const { client, gateway } = await gatewayFor((_request, response) =>
    json(response, 429, {
      detail: "Request was throttled. Your rate limit resets in ~3600s.",
      retry_after: 3600,
    }),
  );
  await expect(client.run(model, { input: {} })).rejects.toMatchObject({
    code: "rate_limit",
    retryAfter: 3_600_000,
    message: expect.stringContaining("3600 s"),
  });
  expect(gateway.creates()).toHaveLength(1);
});

test.each([301, 302, 303, 307, 308])(
  "a %i to another host gets neither the key nor a second create",
  async (status) => {
    const { gateway: other } = await gatewayFor((_request, response) => json(response, 201, prediction()));
    const { client, gateway } = await gatewayFor((_request, response) => {
      response.writeHead(status, { location: `${other.url}/replicate/v1/predictions` }).end();
    });
    const error: unknown = await client.run(model, { input: {} }).catch((caught) => caught);
    // Those that mean "ask there instead" are refusals; after the others something may have been created.
    const code = [301, 307, 308].includes(status) ? "redirect" : "uncertain_create";
    expect(error).toMatchObject({ code, status, message: expect.stringContaining(other.url) });
    expect(gateway.creates()).toHaveLength(1);
    expect(other.seen).toHaveLength(0);
    expect(JSON.stringify(error)).not.toContain(apiKey);
  },
);

test.each([
  [400, "request_refused"],
  [401, "authentication"],
  [402, "insufficient_credit"],
  [403, "permission"],
  [404, "not_found"],
  [409, "request_refused"],
  [422, "request_refused"],
])("a create that is answered %i is refused for certain, as %s, and sent once", async (status, code) => {
  const { client, gateway } = await gatewayFor((_request, response) =>
    json(response, status, { detail: "No." }),
  );
  await expect(client.run(model, { input: {} })).rejects.toMatchObject({
    code,
    status,
    problem: { detail: "No." },
  });
  expect(gateway.creates()).toHaveLength(1);
});

test("on Deno, which repeats requests on connections it kept open, a create gets one of its own", async () => {
  vi.stubGlobal("Deno", { createHttpClient: (options: object) => ({ made: options }) });
  vi.resetModules();
  const copy = await import("../src/index.ts");
  const clients: unknown[] = [];
  const client = copy.createClient({
    ...fast,
    baseUrl: "http://gateway.example",
    fetch: async (_input, init) => {
      clients.push((init as { client?: unknown }).client);
      return Response.json(
        prediction({ status: clients.length > 1 ? "succeeded" : "starting", output: "x" }),
      );
    },
  });
  await client.run(model, { input: {} });
  vi.unstubAllGlobals();
  expect(clients).toEqual([{ made: { poolMaxIdlePerHost: 0 } }, undefined]);
});
