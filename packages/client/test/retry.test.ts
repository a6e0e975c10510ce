import fc from "fast-check";
import { expect, test } from "vitest";
import { decideRetry, type TryResult } from "../src/retry/decide-retry.ts";
import { retryAfter } from "../src/retry/retry-after.ts";

const policy = { attempts: 4, baseDelay: 500, maxDelay: 30_000 };
const answered = (status: number, hint?: number): TryResult => ({
  kind: "answered",
  status,
  retryAfter: hint,
});
const unsent: TryResult = { kind: "unsent" };
const lost: TryResult = { kind: "lost" };

// What became of the try · may it be repeated · which try it was · the wait at random 0 and towards 1, or none.
test.each([
  ["a read that was answered 200", answered(200), true, 1, undefined],
  ["a read that was answered 404", answered(404), true, 1, undefined],
  ["a read that was answered 408", answered(408), true, 1, undefined],
  ["a read that was throttled", answered(429), true, 1, [250, 500]],
  ["a read that was answered 500", answered(500), true, 1, [250, 500]],
  ["a read that was answered 503", answered(503), true, 2, [500, 1_000]],
  ["a read that was lost", lost, true, 3, [1_000, 2_000]],
  ["a read that was not sent", unsent, true, 1, [250, 500]],
  ["the last read", lost, true, 4, undefined],
  ["a create that was answered 201", answered(201), false, 1, undefined],
  ["a create that was throttled", answered(429), false, 1, [250, 500]],
  ["a create that was not sent", unsent, false, 2, [500, 1_000]],
  ["a create that was answered 500", answered(500), false, 1, undefined],
  ["a create that was answered 503 with a hint", answered(503, 100), false, 1, undefined],
  ["a create that was lost", lost, false, 1, undefined],
  ["a create that was redirected", answered(307), false, 1, undefined],
  ["a create that was refused", answered(422), false, 1, undefined],
  ["the last create", answered(429), false, 4, undefined],
  ["a hint longer than the delay", answered(429, 7_000), false, 1, [7_000, 7_000]],
  ["a hint shorter than the delay", answered(429, 10), false, 1, [250, 500]],
  ["a hint as long as allowed", answered(429, 30_000), true, 1, [30_000, 30_000]],
  ["a hint longer than allowed", answered(429, 30_001), true, 1, undefined],
] as const)("%s", (_name, result, repeatable, attempt, range) => {
  const delays = [0, 1 - Number.EPSILON].map((random) =>
    decideRetry({ result, repeatable, attempt, policy, random }),
  );
  if (!range) expect(delays).toEqual([undefined, undefined]);
  else {
    expect(delays[0]).toBeCloseTo(range[0]);
    expect(delays[1]).toBeCloseTo(range[1]);
  }
});

test("tries and waits are bounded, and a hint is never cut short, whatever the policy", () => {
  const results = fc.oneof(
    fc.record({
      kind: fc.constant("answered" as const),
      status: fc.integer({ min: 0, max: 599 }),
      retryAfter: fc.option(fc.nat(), { nil: undefined }),
    }),
    fc.constantFrom(unsent, lost),
  );
  const policies = fc.record({
    attempts: fc.integer({ min: 1, max: 1_000 }),
    baseDelay: fc.nat(),
    maxDelay: fc.nat(),
  });
  fc.assert(
    fc.property(
      results,
      fc.boolean(),
      fc.integer({ min: 1, max: 2_000 }),
      policies,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (result, repeatable, attempt, given, random) => {
        const delay = decideRetry({ result, repeatable, attempt, policy: given, random });
        if (delay === undefined) return;
        expect(attempt).toBeLessThan(given.attempts);
        expect(delay).toBeLessThanOrEqual(given.maxDelay);
        if (result.kind === "answered") expect(delay).toBeGreaterThanOrEqual(result.retryAfter ?? 0);
        if (!repeatable)
          expect(result.kind === "unsent" || (result.kind === "answered" && result.status === 429)).toBe(
            true,
          );
      },
    ),
    { seed: 4 },
  );
});

const now = Date.parse("2026-01-31T10:00:00Z");

test.each([
  ["5", undefined, 5_000],
  [" 1.5 ", undefined, 1_500],
  ["0", undefined, 0],
  ["Sat, 31 Jan 2026 10:00:30 GMT", undefined, 30_000],
  ["Sat, 31 Jan 2026 09:00:00 GMT", undefined, 0],
  [null, 5, 5_000],
  [null, "5", 5_000],
  ["1", 5, 5_000],
  ["9", 5, 9_000],
  ["soon", 5, 5_000],
  ["-5", undefined, undefined],
  ["1e9", undefined, undefined],
  ["", undefined, undefined],
  ["Infinity", null, undefined],
  [null, Number.NaN, undefined],
  [null, { seconds: 5 }, undefined],
  [undefined, undefined, undefined],
])("Retry-After %j with retry_after %j is %j ms", (header, body, milliseconds) => {
  expect(retryAfter(header, body, now)).toBe(milliseconds);
});

test("no hint, however odd, gives anything but a wait or nothing", () => {
  fc.assert(
    fc.property(
      fc.option(fc.oneof(fc.string(), fc.date().map(String), fc.double().map(String))),
      fc.anything(),
      (header, body) => {
        const wait = retryAfter(header, body);
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      },
    ),
    { seed: 4 },
  );
});
