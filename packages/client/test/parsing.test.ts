import fc from "fast-check";
import { expect, test } from "vitest";
import { parseProblem } from "../src/errors/parse-problem.ts";
import { isPredgateError, progress } from "../src/index.ts";
import { cancelAfterHeader, waitSeconds } from "../src/predictions/duration.ts";
import { parsePrediction } from "../src/predictions/parse-prediction.ts";
import { parseEvents } from "../src/predictions/read-events.ts";

test.each([
  [
    "Using seed: 7\n  8%|▊         | 2/25 [00:04<00:47,  2.05s/it]",
    { percentage: 0.08, current: 2, total: 25 },
  ],
  [
    "  0%|          | 0/50 [00:00<?, ?it/s]\r 50%|█████     | 25/50 [00:03<00:03]",
    { percentage: 0.5, current: 25, total: 50 },
  ],
  ["100%|██████████| 25/25", { percentage: 1, current: 25, total: 25 }],
  ["nothing of the kind", undefined],
  [" 5%|x| 3/0", undefined],
  ["", undefined],
  [null, undefined],
  [undefined, undefined],
])("the progress in %j is %j", (logs, expected) => {
  expect(progress(logs)).toEqual(expected);
  expect(progress({ logs: logs ?? null })).toEqual(expected);
});

test("progress reads any logs, quickly, and never leaves 0 to 1", () => {
  const pieces = fc.constantFrom("%|", "|", " ", "9", "/", "\n", "100%|", "12/25", "█");
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 400 }), (parts) => {
      const found = progress(parts.join(""));
      if (found) expect(found.percentage >= 0 && found.percentage <= 1).toBe(true);
    }),
    { seed: 4 },
  );
  const started = performance.now();
  progress("9%|".repeat(100_000));
  progress(`5%|${" ".repeat(1_000_000)}`);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  [30_000, "30s"],
  [5_000, "5s"],
  [5_001, "6s"],
  ["30", "30"],
  ["30s", "30s"],
  ["5m", "5m"],
  ["1h30m45s", "1h30m45s"],
])("cancelAfter %j is sent as %j", (given, header) => {
  expect(cancelAfterHeader(given)).toBe(header);
});

test.each([
  4_000,
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  "4",
  "4s",
  "",
  "1d",
  "5m ",
  "m",
  "-30s",
  "1s1h",
])("cancelAfter %j is refused", (given) => {
  expect(() => cancelAfterHeader(given)).toThrow(expect.objectContaining({ code: "invalid_argument" }));
});

test("a cancelAfter that is taken is one that the gateway takes", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^\d{0,4}h?\d{0,4}m?\d{0,4}s?$/)),
      (given) => {
        try {
          expect(cancelAfterHeader(given)).toMatch(/^(?=.)(\d+h)?(\d+m)?(\d+s?)?$/);
        } catch (error) {
          if (!isPredgateError(error)) throw error;
        }
      },
    ),
    { seed: 4 },
  );
});

test.each([
  [undefined, 0],
  [false, 0],
  [true, 60],
  [1_000, 1],
  [5_500, 6],
  [60_000, 60],
])("wait %j holds for %j seconds", (wait, seconds) => {
  expect(waitSeconds(wait)).toBe(seconds);
});

test.each([5, 999, 60_001, 0, -1, Number.NaN])("wait %j is refused with the unit in the message", (wait) => {
  expect(() => waitSeconds(wait)).toThrow(/milliseconds/);
});

test.each([
  ['{"title":"T","detail":"D","status":422}', { title: "T", detail: "D", status: 422 }],
  ['{"error":{"message":"M","type":"t"}}', { detail: "M", error: { message: "M", type: "t" } }],
  ['{"error":"E"}', { detail: "E", error: "E" }],
  ['{"message":"M","code":7}', { detail: "M", message: "M", code: 7 }],
  ['{"detail":[{"loc":["body"],"msg":"bad"}]}', { detail: '[{"loc":["body"],"msg":"bad"}]' }],
  ["<html>", undefined],
  ["[]", undefined],
  ["", undefined],
])("the error body %j is the problem %j", (text, problem) => {
  expect(parseProblem(text)).toEqual(problem);
});

test("any error body gives a problem whose words are text, or none", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const problem = parseProblem(text);
      for (const words of [problem?.title, problem?.detail])
        expect(["string", "undefined"]).toContain(typeof words);
    }),
    { seed: 4 },
  );
});

test("any body gives a prediction with an id, or none", () => {
  const bodies = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ id: fc.anything(), urls: fc.anything() }).map((body) => JSON.stringify(body)),
  );
  fc.assert(
    fc.property(bodies, (text) => {
      const prediction = parsePrediction(text);
      if (prediction) expect(prediction.id).toMatch(/./s);
    }),
    { seed: 4 },
  );
});

test("events are the same however the stream is cut", async () => {
  const event = fc.record({
    event: fc.stringMatching(/^[a-z]{1,8}$/),
    data: fc.array(fc.stringMatching(/^[a-z é😀:]{0,12}$/u), { minLength: 1, maxLength: 3 }),
    id: fc.stringMatching(/^[0-9:]{1,6}$/),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 5 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (given, end, cuts) => {
        const text = given
          .map(({ event: name, data, id }) =>
            [`: c`, `event: ${name}`, ...data.map((line) => `data: ${line}`), `id: ${id}`, "", ""].join(end),
          )
          .join("");
        // A lone carriage return at the very end may be half of a line end, so something follows it.
        const bytes = new TextEncoder().encode(`${text}: end${end}`);
        const chunks = async function* () {
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const size = cuts[turn % cuts.length] ?? 1;
            yield bytes.subarray(at, at + size);
            at += size;
          }
        };
        const seen: unknown[] = [];
        for await (const one of parseEvents(chunks())) seen.push(one);
        expect(seen).toEqual(given.map(({ event: type, data, id }) => ({ type, data: data.join("\n"), id })));
      },
    ),
    { seed: 4 },
  );
});
