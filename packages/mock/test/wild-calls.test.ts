import fc from "fast-check";
import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { headers, riffusion, shared } from "./contract/calls.ts";

const path = fc.oneof(
  fc.constantFrom(
    riffusion,
    shared,
    `${shared}/x`,
    `${shared}/x/cancel`,
    "/stream/x",
    "/delivery/x/y",
    "/_mock",
    "/p/x",
    "/",
  ),
  fc.webPath(),
  fc.string().map((text) => `/${encodeURIComponent(text)}`),
  fc.string().map((text) => `${shared}?cursor=${encodeURIComponent(text)}`),
  fc.string().map((text) => `/_session/${encodeURIComponent(text)}${shared}`),
  fc.constantFrom(
    "/_session/%E0%A4%A",
    `${shared}/%E0%A4%A`,
    "//",
    "/..%2f..%2fetc/passwd",
    "/replicate/v1/models/__proto__/constructor",
  ),
);

const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .record({
      version: fc.anything(),
      input: fc.anything(),
      webhook: fc.anything(),
      webhook_events_filter: fc.anything(),
    })
    .map((value) => {
      try {
        return JSON.stringify(value) ?? "";
      } catch {
        return "";
      }
    }),
  fc.constantFrom(
    '{"input":{"__proto__":{"alpha":2}}}',
    '{"input":{"seed":1e400}}',
    '{"input":{"seed":-0}}',
    "null",
    "[]",
    "0",
  ),
);

const more = fc.record(
  {
    prefer: fc.constantFrom(
      "wait",
      "wait=0",
      "wait=61",
      "wait=1",
      "wait=1e9",
      "respond-async, wait=2",
      "return=minimal",
    ),
    "cancel-after": fc.constantFrom("", "5", "5s", "1h30m45s", "soon", "99999999999999999999h"),
    "mock-validate": fc.constantFrom("enforce", "warn", "off", "maybe"),
    "mock-session": fc.constantFrom("", "a", "b/c", "__proto__"),
    "last-event-id": fc.constantFrom("", "0:0", "x"),
  },
  { requiredKeys: [] },
);

test("no call, however wild, makes the mock itself fail", async () => {
  const mock = createMock();
  await fc.assert(
    fc.asyncProperty(
      path,
      fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"),
      body,
      more,
      async (to, method, sent, extra) => {
        const without = method === "GET" || method === "HEAD";
        const answer = await mock.fetch(`http://mock.predgate.test${to}`, {
          method,
          headers: { ...headers, ...extra },
          ...(without ? {} : { body: sent }),
        });
        expect(answer.status).toBeLessThan(500);
        await answer.body?.cancel();
      },
    ),
    { seed: 11, numRuns: 1500 },
  );
});

test("a create answers, letter for letter, what a get at the same moment does, whatever was sent", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ stringUnit: "binary" })),
      fc.constantFrom("http://127.0.0.1:8787", "http://mock.test/_session/a'b%22"),
      fc.constantFrom({}, { "cancel-after": "30s" }, { "mock-session": '"\\' }),
      async (input, origin, more) => {
        const mock = createMock({ clock: "manual", validate: "off" });
        const call = { headers: { ...headers, ...more }, method: "POST", body: JSON.stringify({ input }) };
        const made = await mock.fetch(origin + riffusion, call);
        const text = await made.text();
        const prediction = JSON.parse(text);
        const got = await mock.fetch(prediction.urls.get, { headers: call.headers });
        expect(text).toBe(await got.text());
        expect(prediction.input).toEqual(JSON.parse(JSON.stringify(input)));
        expect(prediction.status).toBe("starting");
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});
