import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/**
 * The `Prefer` header for a `wait`: `true` is as long as the gateway likes (60 s), a number is milliseconds.
 */
export function preferHeader(wait: boolean | number): { header: string; milliseconds: number } {
  if (wait === true) return { header: "wait", milliseconds: 60_000 };
  if (typeof wait !== "number" || !(wait >= 1_000 && wait <= 60_000)) {
    throw new InvalidArgumentError(
      `wait is in milliseconds, from 1000 to 60000, or true; it is ${String(wait)}. For 5 seconds write 5000.`,
    );
  }
  const seconds = Math.ceil(wait / 1_000);
  return { header: `wait=${seconds}`, milliseconds: seconds * 1_000 };
}

/** The `Cancel-After` header: milliseconds (at least 5000), or the gateway's own `30`, `30s`, `5m`, `1h30m45s`. */
export function cancelAfterHeader(cancelAfter: number | string): string {
  const seconds = typeof cancelAfter === "number" ? Math.ceil(cancelAfter / 1_000) : secondsOf(cancelAfter);
  if (!(seconds >= 5 && seconds < Number.POSITIVE_INFINITY)) {
    throw new InvalidArgumentError(
      `cancelAfter must be at least 5 seconds: milliseconds such as 30000, or "30s", "5m", "1h30m45s"; it is ${JSON.stringify(cancelAfter)}.`,
    );
  }
  return typeof cancelAfter === "number" ? `${seconds}s` : cancelAfter;
}

function secondsOf(text: string): number {
  const [all, hours, minutes, seconds, bare] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$|^(\d+)$/.exec(text) ?? [];
  return all
    ? Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? bare ?? 0)
    : Number.NaN;
}
