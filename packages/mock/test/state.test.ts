import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDuration } from "../src/clock/duration.ts";
import { TaskQueue } from "../src/clock/task-queue.ts";
import { memoryStore, type PredictionRecord } from "../src/index.ts";
import { progressBar } from "../src/predictions/logs.ts";
import { readCursor, writeCursor } from "../src/routes/cursor.ts";

const record = (sequence: number, input: Record<string, unknown> = {}): PredictionRecord => ({
  id: `p${sequence}`,
  sequence,
  model: "a/b",
  version: "hidden",
  input,
  origin: "http://mock.predgate.test",
  prefix: "/v1",
  createdAt: sequence * 1000,
  course: { startsAt: null, endsAt: null, outcome: "succeeded", error: null },
  deadlineAt: null,
  canceledAt: null,
  drawnFrom: "1",
  steps: 25,
  webhook: null,
});

describe("the memory store", () => {
  test("forgets the oldest when there are too many, and pages over what is left", async () => {
    const store = memoryStore({ predictions: 500 });
    for (let count = 1; count <= 5000; count += 1) await store.putPrediction(record(count));
    expect(await store.getPrediction("p4500")).toBeUndefined();
    expect((await store.getPrediction("p4501"))?.sequence).toBe(4501);
    const seen: number[] = [];
    let olderThan: number | undefined;
    for (;;) {
      const page = await store.listPredictions({ limit: 100, olderThan });
      seen.push(...page.items.map(({ sequence }) => sequence));
      if (!page.hasOlder) break;
      olderThan = seen.at(-1);
    }
    expect(seen).toEqual(Array.from({ length: 500 }, (_, at) => 5000 - at));
  });

  test("forgets the oldest when their inputs grow heavy", async () => {
    const store = memoryStore({ inputLetters: 10_000 });
    for (let count = 1; count <= 30; count += 1)
      await store.putPrediction(record(count, { image: "x".repeat(1000) }));
    expect((await store.listPredictions({ limit: 100 })).items.length).toBe(9);
  });

  test("replaces a record in its place", async () => {
    const store = memoryStore();
    for (let count = 1; count <= 3; count += 1) await store.putPrediction(record(count));
    await store.putPrediction({ ...record(2), canceledAt: 5 });
    expect((await store.listPredictions({ limit: 9 })).items.map(({ canceledAt }) => canceledAt)).toEqual([
      null,
      5,
      null,
    ]);
  });
});

test("tasks run by time, then in the order they were set, whatever that was", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (times) => {
      const queue = new TaskQueue();
      const ran: [number, number][] = [];
      for (const [order, time] of times.entries()) queue.add(time, () => void ran.push([time, order]));
      for (let task = queue.take(100); task !== undefined; task = queue.take(100)) void task.run();
      expect(ran).toEqual(
        [...times.entries()]
          .map(([order, time]) => [time, order])
          .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
      );
    }),
    { seed: 4 },
  );
});

test("a cursor comes back as it went, and nothing else is one", () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom("older" as const, "newer" as const), (sequence, direction) => {
      expect(readCursor(writeCursor({ sequence, direction }))).toEqual({ sequence, direction });
    }),
    { seed: 4 },
  );
  for (const wrong of ["", "x", "b=1", "cD0y", "💥"]) expect(readCursor(wrong)).toBeUndefined();
});

test.each([
  ["30", 30_000],
  ["30s", 30_000],
  ["5m", 300_000],
  ["1h30m45s", 5_445_000],
  ["500ms", 500],
  ["", undefined],
  ["soon", undefined],
  ["-5s", undefined],
  ["5 s", undefined],
])("the duration %j is %j milliseconds", (text, wanted) => {
  expect(parseDuration(text)).toBe(wanted);
});

test("progress bars are drawn as tqdm draws them", () => {
  expect(progressBar({ done: 2, steps: 25, seconds: 4.3 })).toBe(
    "  8%|▊         | 2/25 [00:04<00:49,  2.15s/it]",
  );
  expect(progressBar({ done: 0, steps: 25, seconds: 0 })).toBe("  0%|          | 0/25 [00:00<?, ?it/s]");
  expect(progressBar({ done: 50, steps: 50, seconds: 9 })).toBe(
    "100%|██████████| 50/50 [00:09<00:00,  5.56it/s]",
  );
});
