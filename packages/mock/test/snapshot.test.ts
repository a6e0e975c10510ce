import { expect, test } from "vitest";
import { createMock, type Mock, type Snapshot } from "../src/index.ts";
import { get, post, riffusion, shared } from "./contract/calls.ts";

const faults = [
  { fault: "problem", status: 503, when: { call: "list", nth: [2, 4] } },
  { fault: "problem", status: 500, when: { call: "create", probability: 0.5 } },
  { fault: "latency", milliseconds: { from: 10, to: 5000 } },
] as const;

/** Everything that a caller can see of the next calls. */
async function nextCalls(mock: Mock): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let time = 0; time < 6; time += 1)
    for (const answer of [await mock.fetch(riffusion, post({ input: {} })), await mock.fetch(shared, get())])
      seen.push([answer.status, Object.fromEntries(answer.headers), await answer.text()]);
  return seen;
}

test("what comes after a restore is what came after the snapshot, faults and limits included", async () => {
  const mock = createMock();
  mock.faults.set(faults);
  await nextCalls(mock);
  const snapshot = JSON.parse(JSON.stringify(await mock.snapshot())) as Snapshot;
  const wanted = await nextCalls(mock);
  await mock.restore(snapshot);
  expect(await nextCalls(mock)).toEqual(wanted);
  const other = createMock();
  await other.restore(snapshot);
  expect(await nextCalls(other)).toEqual(wanted);
});

const ends: readonly [string, (mock: Mock) => unknown][] = [
  ["a reset", (mock) => mock.reset()],
  ["a restore", async (mock) => mock.restore(await mock.snapshot())],
  ["the mock's close", (mock) => mock.close()],
];

test.each(ends)("%s leaves nobody waiting", async (_, end) => {
  const mock = createMock({ clock: "manual" });
  const { id } = await (await mock.fetch(riffusion, post({ input: {} }))).json();
  const stream = (await mock.fetch(`/stream/${id}`)).text();
  const created = mock.fetch(riffusion, post({ input: {} }, { prefer: "wait" }));
  const slow = mock.fetch(shared, get({ "mock-faults": "slow" }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await end(mock);
  expect(await stream).toBe(`: prediction ${id}\n\n`);
  expect((await (await created).json()).status).toBe("starting");
  expect((await slow).status).toBe(200);
});

test("a snapshot that tells nothing of faults and limits is taken", async () => {
  const mock = createMock();
  await mock.fetch(riffusion, post({ input: {} }));
  const { calls: _, faults: __, limits: ___, ...less } = await mock.snapshot();
  await mock.restore(less);
  const { results } = await (await mock.fetch(shared, get())).json();
  expect(results).toHaveLength(1);
});
