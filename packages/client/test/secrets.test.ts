import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { json, prediction } from "./gateway/start-gateway.ts";
import { apiKey, fast, useGateway } from "./gateway/use-gateway.ts";

const gatewayFor = useGateway();

/** Everything a person or a log could make of a value. */
function everyViewOf(value: unknown): string {
  const views = [String(value), inspect(value, { depth: null, showHidden: true, getters: true })];
  try {
    views.push(JSON.stringify(value));
  } catch {
    // What cannot be written cannot leak.
  }
  if (value instanceof Error) views.push(value.stack ?? "", everyViewOf(value.cause));
  return views.join("\n");
}

test("neither a client nor what it is made of shows the key", () => {
  const client = createClient({ ...fast, baseUrl: "http://gateway.example" });
  for (const value of [client, client.run, client.predictions, client.files, client.raw]) {
    expect(everyViewOf(value)).not.toContain(apiKey);
  }
});

test("no hook event shows the key or another secret header", async () => {
  const events: unknown[] = [];
  const keep = (event: unknown) => void events.push(event);
  let left = 1;
  const { client } = await gatewayFor(
    (request, response) =>
      left-- > 0
        ? json(response, 429, { retry_after: 0 })
        : json(response, 201, prediction(), {
            "x-echo": `you sent ${request.headers.authorization}`,
            "set-cookie": "sid=1",
          }),
    {
      onRequest: keep,
      onResponse: keep,
      onRetry: keep,
      headers: { "x-api-key": "other-secret", "x-trace": "visible" },
    },
  );
  await client.predictions.create("riffusion/riffusion", { input: {} });
  expect(events).toHaveLength(5);
  const text = everyViewOf(events);
  expect(text).not.toContain(apiKey);
  expect(text).not.toContain("other-secret");
  expect(text).not.toContain("sid=1");
  expect(text).toContain("visible");
  expect(events[0]).toMatchObject({ method: "POST", attempt: 1, headers: { authorization: "[redacted]" } });
  expect(events[1]).toMatchObject({ status: 429, duration: expect.any(Number) });
  expect(events[2]).toMatchObject({ attempt: 1, status: 429, delay: expect.any(Number) });
});

test("a hook that throws changes nothing", async () => {
  const lines: string[] = [];
  const broken = () => {
    throw new Error("broken hook");
  };
  const { client } = await gatewayFor((_request, response) => json(response, 201, prediction()), {
    onRequest: broken,
    onResponse: async () => broken(),
    logger: { warn: () => {}, error: (line) => void lines.push(line) },
  });
  await expect(client.predictions.create("riffusion/riffusion", { input: {} })).resolves.toMatchObject({
    status: "starting",
  });
  expect(lines).toHaveLength(2);
});

test("a gateway that echoes the key in its refusal does not get it into the error", async () => {
  const { client } = await gatewayFor((request, response) =>
    json(response, 401, {
      title: "Unauthenticated",
      detail: `Incorrect API key provided: ${request.headers.authorization}`,
    }),
  );
  const error = await client.run("riffusion/riffusion", { input: {} }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: "authentication" });
  expect(everyViewOf(error)).not.toContain(apiKey);
  expect(everyViewOf(error)).toContain("[redacted]");
});

test("what a fetch throws reaches nobody with the key in it", async () => {
  const hostile: typeof fetch = async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    const cause = Object.assign(new Error(`socket of ${headers.authorization}`), {
      request: new Request(input, init),
    });
    throw Object.assign(new TypeError(`failed with ${headers.authorization}`, { cause }), {
      request: { headers },
    });
  };
  const retried: unknown[] = [];
  const client = createClient({
    ...fast,
    baseUrl: "http://gateway.example",
    fetch: hostile,
    onRetry: (event) => void retried.push(event),
  });
  for (const call of [
    () => client.predictions.get("abc"),
    () => client.predictions.create("a/b", { input: {} }),
  ]) {
    const error: unknown = await call().catch((caught) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(everyViewOf(error)).not.toContain(apiKey);
  }
  expect(retried.length).toBeGreaterThan(0);
  expect(everyViewOf(retried)).not.toContain(apiKey);
});

test.each(["two\nlines-of-secret", "ключ-secret", "spaced secret", "", "   "])(
  "a key that no header can hold (%j) is refused without being quoted",
  (odd) => {
    const attempt = () => createClient({ ...fast, apiKey: odd, baseUrl: "http://gateway.example" });
    expect(attempt).toThrow(expect.objectContaining({ code: "configuration" }));
    try {
      attempt();
    } catch (error) {
      if (odd.trim()) expect(everyViewOf(error)).not.toContain(odd);
    }
  },
);

test("a key with a line end or a copied Bearer is sent as it was meant", async () => {
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 200, prediction()), {
    apiKey: "Bearer sk-clean-0123456789\n",
  });
  await client.predictions.get("abc");
  expect(gateway.seen[0]?.headers.authorization).toBe("Bearer sk-clean-0123456789");
});

test("a key function is asked before each try, and nothing is sent where it fails", async () => {
  let count = 0;
  const { client, gateway } = await gatewayFor((_request, response) => json(response, 500, {}), {
    apiKey: async () => {
      if (++count === 3) throw new Error("vault is closed");
      return `sk-rotating-${count}`;
    },
  });
  await expect(client.predictions.get("abc")).rejects.toThrow("vault is closed");
  expect(gateway.seen.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer sk-rotating-1",
    "Bearer sk-rotating-2",
  ]);
});

test("a base URL with a password is refused without being quoted", () => {
  expect(() => createClient({ ...fast, baseUrl: "https://user:hunter2@gateway.example" })).toThrow(
    expect.objectContaining({ code: "configuration", message: expect.not.stringContaining("hunter2") }),
  );
});
