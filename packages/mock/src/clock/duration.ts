import type { Duration } from "./model.ts";

const milliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds in `30`, `30s`, `5m` or `1h30m45s` (a bare number in a text is seconds), or undefined. */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed) * 1000;
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(trimmed)) return undefined;
  let total = 0;
  for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))
    total += Number(amount) * (milliseconds[unit ?? "ms"] ?? 0);
  return total;
}

/** Milliseconds of a duration given in code, where a number is milliseconds. Throws TypeError on nonsense. */
export function durationOf(duration: Duration): number {
  const parsed = typeof duration === "string" ? parseDuration(duration) : duration;
  if (typeof parsed !== "number" || !Number.isFinite(parsed) || parsed < 0)
    throw new TypeError(
      `Expected a duration such as "30s", "1h30m" or a number of milliseconds of at least 0, got ${typeof duration === "number" ? duration : JSON.stringify(duration)}.`,
    );
  return parsed;
}
