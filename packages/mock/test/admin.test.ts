import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";
import { type Body, created, get, post, riffusion, shared } from "./contract/calls.ts";

const reached = (options: Parameters<typeof createMock>[0] = {}) => {
  const mock = createMock({ clock: "manual", ...options });
  return { mock, origin: "", fetch: mock.fetch, close: async () => {} };
};

test("the list of admin routes names each with what it does", async () => {
  const { fetch } = reached();
  const { routes }: Body = await (await fetch("/_mock")).json();
  expect(routes.length).toBeGreaterThan(10);
  for (const { method, path } of routes) {
    expect(method).toMatch(/^(GET|POST|PUT|DELETE)$/);
    expect(path).toMatch(/^\/_mock/);
  }
});

test("the clock can be read, moved on and run until idle", async () => {
  const on = reached();
  const { id } = await created(on);
  const { now }: Body = await (await on.fetch("/_mock/clock")).json();
  expect(now).toBe("2025-01-01T00:00:00.000Z");
  const moved: Body = await (await on.fetch("/_mock/clock", post({ advance: "1m30s" }))).json();
  expect(moved.now).toBe("2025-01-01T00:01:30.000Z");
  expect((await (await on.fetch(`${shared}/${id}`, get())).json()).status).toBe("succeeded");
  await created(on);
  await on.fetch("/_mock/clock", post({ runUntilIdle: true }));
  for (const wrong of [{}, { advance: "soon" }, { advance: -1 }]) {
    const refused = await on.fetch("/_mock/clock", post(wrong));
    expect(refused.status).toBe(400);
    expect((await refused.json()).detail).toMatch(/Expected/);
  }
});

test("faults can be put in force and taken back", async () => {
  const { fetch } = reached();
  const put = (faults: unknown) => fetch("/_mock/faults", { ...post({ faults }), method: "PUT" });
  expect((await put("no-credit")).status).toBe(200);
  expect((await fetch(riffusion, post({ input: {} }))).status).toBe(402);
  await put([{ fault: "problem", status: 503, when: { call: "list" } }]);
  expect((await fetch(shared, get())).status).toBe(503);
  await put([]);
  expect((await fetch(shared, get())).status).toBe(200);
  expect((await put("flacky")).status).toBe(400);
  expect((await put([{ fault: "flood" }])).status).toBe(400);
  expect((await put(4)).status).toBe(400);
});

test("snapshots, resets, journals and sessions can be had over HTTP, each for the session named", async () => {
  const on = reached();
  const a = { "mock-session": "a" };
  await on.fetch(riffusion, post({ input: {} }, a));
  const snapshot = await (await on.fetch("/_mock/snapshot", { headers: a })).json();
  await on.fetch("/_mock/reset", { method: "POST", headers: a });
  const count = async (headers: Record<string, string>): Promise<number> =>
    (await (await on.fetch(shared, get(headers))).json()).results.length;
  expect(await count(a)).toBe(0);
  expect(
    (await on.fetch("/_mock/snapshot", { ...post(snapshot, { "mock-session": "b" }), method: "PUT" })).status,
  ).toBe(204);
  expect(await count({ "mock-session": "b" })).toBe(1);
  const { calls }: Body = await (await on.fetch("/_mock/journal", { headers: a })).json();
  expect(calls.map(({ call }) => call)).toEqual(["list"]);
  expect((await (await on.fetch("/_mock/sessions")).json()).sessions).toEqual(
    expect.arrayContaining(["a", "b"]),
  );
});

test("the journal is narrowed over HTTP as it is in process", async () => {
  const { fetch } = reached();
  await fetch(riffusion, post({ input: {} }));
  await fetch(riffusion, post({ input: { alpha: 2 } }));
  await fetch(shared, get());
  const journal = async (query: string) => (await fetch(`/_mock/journal?${query}`)).json();
  expect((await journal("call=create&status=422")).calls).toHaveLength(1);
  expect((await journal(`method=get&path=${shared}`)).calls).toHaveLength(1);
  expect((await journal("cal=create")).detail).toMatch(/Unknown key "cal".*Did you mean "call"/);
});

test("health and Prometheus metrics are told without a key", async () => {
  const { fetch } = reached();
  await fetch(riffusion, post({ input: {} }));
  await fetch(shared);
  await fetch(riffusion, post({ input: { alpha: 2 } }, { "mock-validate": "warn", "mock-faults": "cold" }));
  expect(await (await fetch("/healthz")).json()).toEqual({ status: "ok" });
  const metrics = await fetch("/metrics");
  expect(metrics.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await metrics.text();
  expect(text).toContain('predgate_mock_calls_total{call="create",method="POST",status="201"} 2');
  expect(text).toContain('predgate_mock_calls_total{call="list",method="GET",status="401"} 1');
  expect(text).toContain('predgate_mock_faults_total{fault="pace"} 1');
  expect(text).toContain("predgate_mock_violations_total 1");
  for (const line of text.trim().split("\n"))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{[^}]*\})? [\d.e+]+)$/);
});

test("browsers of any origin may call the API, but not the admin routes", async () => {
  const { fetch } = reached();
  const asked = await fetch(riffusion, {
    method: "OPTIONS",
    headers: {
      origin: "http://localhost:5173",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization",
    },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers.get("access-control-allow-headers")).toBe("authorization");
  const answer = await fetch(shared, get({ origin: "http://localhost:5173" }));
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  const admin = await fetch("/_mock/journal", get({ origin: "http://localhost:5173" }));
  expect(admin.headers.get("access-control-allow-origin")).toBe(null);
});
