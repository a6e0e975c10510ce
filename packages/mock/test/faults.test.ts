import { expect, test, vi } from "vitest";
import { drawLatency } from "../src/faults/kinds/latency.ts";
import { createMock, type FaultRule } from "../src/index.ts";
import { randomFrom } from "../src/random/random.ts";
import { animateDiff, get, headers, post, rejection, riffusion, shared } from "./contract/calls.ts";

const statuses = async (faults: FaultRule[], calls: (() => [string, RequestInit])[]): Promise<number[]> => {
  const mock = createMock({ faults });
  const seen: number[] = [];
  for (const call of calls) seen.push((await mock.fetch(...call())).status);
  return seen;
};

const create = (): [string, RequestInit] => [riffusion, post({ input: {} })];
const list = (): [string, RequestInit] => [shared, get()];
const other = (): [string, RequestInit] => [shared, post({ version: animateDiff, input: {} })];

test("a rule may be for the n-th call, for several, or for each so many", async () => {
  const rule = (when: FaultRule["when"]): FaultRule => ({
    fault: "problem",
    status: 503,
    ...(when === undefined ? {} : { when }),
  });
  expect(await statuses([rule({ nth: 2 })], [create, create, create])).toEqual([201, 503, 201]);
  expect(await statuses([rule({ nth: [1, 3] })], [create, create, create])).toEqual([503, 201, 503]);
  expect(await statuses([rule({ every: 2 })], [create, create, create, create])).toEqual([
    201, 503, 201, 503,
  ]);
});

test("a rule may be for some calls, one model or a header", async () => {
  const rule = (when: FaultRule["when"]): FaultRule => ({
    fault: "problem",
    status: 503,
    ...(when === undefined ? {} : { when }),
  });
  expect(await statuses([rule({ call: "list" })], [create, list])).toEqual([201, 503]);
  expect(await statuses([rule({ call: ["list", "create"] })], [create, list])).toEqual([503, 503]);
  expect(await statuses([rule({ model: animateDiff })], [create, other, list])).toEqual([201, 503, 200]);
  const marked = (): [string, RequestInit] => [riffusion, post({ input: {} }, { "x-trouble": "yes" })];
  expect(await statuses([rule({ header: { name: "x-trouble", value: "yes" } })], [create, marked])).toEqual([
    201, 503,
  ]);
});

test("probability is drawn from the seed", async () => {
  const run = async (seed: number): Promise<string> => {
    const mock = createMock({
      seed,
      faults: [{ fault: "problem", status: 503, when: { probability: 0.5 } }],
    });
    let seen = "";
    for (let count = 0; count < 60; count += 1)
      seen += (await mock.fetch(...list())).status === 503 ? "x" : ".";
    return seen;
  };
  const first = await run(1);
  expect(await run(1)).toBe(first);
  expect(await run(2)).not.toBe(first);
  expect(first.split("x").length - 1).toBeGreaterThan(15);
  expect(first.split("x").length - 1).toBeLessThan(45);
});

test("a header asks for faults for one call alone, and an unknown one is told", async () => {
  const mock = createMock();
  const bent = await mock.fetch(shared, get({ "mock-faults": "server-errors" }));
  expect(bent.status).toBe(500);
  expect((await mock.fetch(...list())).status).toBe(200);
  const unknown = await mock.fetch(shared, get({ "mock-faults": "flacky" }));
  expect(unknown.status).toBe(400);
  expect((await unknown.json()).detail).toContain('Did you mean "flaky"?');
});

test("latency passes on the mock's clock and follows its distribution", async () => {
  const mock = createMock({ clock: "manual", faults: [{ fault: "latency", milliseconds: 2000 }] });
  let answered = false;
  const waiting = mock.fetch(...list()).finally(() => {
    answered = true;
  });
  await mock.clock.advance("1s");
  expect(answered).toBe(false);
  await mock.clock.advance("1s");
  expect((await waiting).status).toBe(200);
  const random = randomFrom("latency");
  const drawn = Array.from({ length: 4000 }, () =>
    drawLatency({ latency: { median: 100, p99: 1000 }, random }),
  ).sort((a, b) => a - b);
  expect(drawn[2000]).toBeGreaterThan(90);
  expect(drawn[2000]).toBeLessThan(112);
  expect(drawn[3960]).toBeGreaterThan(750);
  expect(drawn[3960]).toBeLessThan(1350);
});

test("offline refuses every connection as Node's fetch tells it", async () => {
  const error = await rejection(createMock({ faults: "offline" }).fetch(...list()));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.cause.code).toBe("ECONNREFUSED");
});

test("flaky lets most calls through, and fails in every way it says", async () => {
  const mock = createMock({ faults: "flaky" });
  const seen = new Map<string, number>();
  for (let count = 0; count < 400; count += 1) {
    const how = await mock.fetch(...list()).then(
      ({ status }) => `${status}`,
      () => "dropped",
    );
    seen.set(how, (seen.get(how) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(["200", "500", "503", "dropped"]);
  expect(seen.get("200")).toBeGreaterThan(330);
});

test("stuck predictions never end, cold ones wait for a machine, and failing ones say why", async () => {
  const stuck = createMock({ clock: "manual", faults: "stuck" });
  const { id } = await (await stuck.fetch(...create())).json();
  await stuck.clock.advance("30m");
  expect((await (await stuck.fetch(`${shared}/${id}`, get())).json()).status).toBe("processing");
  const cold = createMock({ clock: "manual", faults: "cold" });
  const slow = await (await cold.fetch(...create())).json();
  await cold.clock.advance("50s");
  expect((await (await cold.fetch(`${shared}/${slow.id}`, get())).json()).status).toBe("starting");
  const failing = createMock({ clock: "manual", faults: "failing" });
  const made = await (await failing.fetch(...create())).json();
  await failing.clock.runUntilIdle();
  const failed = await (await failing.fetch(`${shared}/${made.id}`, get())).json();
  expect(failed).toMatchObject({ status: "failed", output: null, error: "The model ran out of memory." });
  expect(failed.logs).toContain("Traceback");
});

test("a stalled stream falls silent and a broken one ends early", async () => {
  for (const faults of ["stalled-stream", "broken-stream"]) {
    const mock = createMock({ clock: "manual", faults });
    const { id } = await (await mock.fetch(...create())).json();
    await mock.clock.runUntilIdle();
    const { body } = await mock.fetch(`/stream/${id}`, { headers });
    const reader = (body as ReadableStream<Uint8Array>)
      .pipeThrough(new TextDecoderStream() as never)
      .getReader() as ReadableStreamDefaultReader<string>;
    let text = "";
    const silence = new Promise<"silent">((resolve) => setTimeout(resolve, 300, "silent"));
    const end = (async (): Promise<string> => {
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return "done";
          text += value;
        }
      } catch {
        return "broken";
      }
    })();
    expect(await Promise.race([end, silence])).toBe(faults === "stalled-stream" ? "silent" : "broken");
    expect(text.split("event: ").length - 1).toBe(3);
    expect(text).not.toContain("event: done");
  }
});

test("a stalled stream sends no signs of life either", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const mock = createMock({ clock: "manual", faults: "stalled-stream" });
    const { id } = await (await mock.fetch(...create())).json();
    await mock.clock.advance("1h");
    const { body } = await mock.fetch(`/stream/${id}`, { headers });
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    for (let piece = 0; piece < 4; piece += 1) await reader.read();
    const next = reader.read().then(() => "a sign of life");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 50, "silence"))])).toBe(
      "silence",
    );
  } finally {
    vi.useRealTimers();
  }
});

test("another content type leaves an answer without a body without one", async () => {
  const mock = createMock();
  const form = new FormData();
  form.append("content", new Blob(["a"]));
  const { id } = await (
    await mock.fetch("/replicate/v1/files", { method: "POST", headers, body: form })
  ).json();
  mock.faults.set([{ fault: "content-type", contentType: "text/plain", body: "hello" }]);
  const gone = await mock.fetch(`/replicate/v1/files/${id}`, { method: "DELETE", headers });
  expect([gone.status, await gone.text()]).toEqual([204, ""]);
  const page = await mock.fetch(shared, { headers });
  expect([page.status, await page.text()]).toEqual([200, "hello"]);
});

test("the first creates can be throttled, with the hint wherever it is wanted", async () => {
  const mock = createMock({ faults: "throttled-twice" });
  expect((await mock.fetch(...create())).status).toBe(429);
  expect((await mock.fetch(...create())).status).toBe(429);
  expect((await mock.fetch(...create())).status).toBe(201);
  const both = createMock({ faults: [{ fault: "throttle", seconds: 7, hint: "both" }] });
  const answer = await both.fetch(...create());
  expect(answer.headers.get("retry-after")).toBe("7");
  expect((await answer.json()).retry_after).toBe(7);
});

test("no-list is a gateway that creates and reads but has no list", async () => {
  const mock = createMock({ faults: "no-list" });
  const created = await mock.fetch(...create());
  const { id } = (await created.json()) as { id: string };
  expect(created.status).toBe(201);
  expect((await mock.fetch(`${shared}/${id}`, get())).status).toBe(200);
  const refused = await mock.fetch(...list());
  expect(refused.status).toBe(404);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
});
