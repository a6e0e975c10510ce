import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Seconds that a `wait` lets the gateway hold its answer: none, as many as given in milliseconds, or its own 60. */
export function waitSeconds(wait: boolean | number | undefined): number {
  const seconds = wait === true ? 60 : Math.ceil((wait || 0) / 1_000);
  if ((typeof wait === "number" && !(wait >= 1_000)) || !(seconds <= 60)) {
    throw new InvalidArgumentError(
      `wait must be true or 1000 to 60000 milliseconds, not ${wait}. 5 seconds are 5000.`,
    );
  }
  return seconds;
}

/** The `Cancel-After` header: milliseconds (at least 5000), or the gateway's own `30`, `30s`, `5m`, `1h30m45s`. */
export function cancelAfterHeader(cancelAfter: number | string): string {
  const text = typeof cancelAfter === "number" ? `${Math.ceil(cancelAfter / 1_000)}s` : cancelAfter;
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text) ?? [];
  if (!(+hours * 3_600 + +minutes * 60 + +seconds >= 5)) {
    throw new InvalidArgumentError(
      `cancelAfter must be 5 seconds or more, as 5000 (milliseconds), "30s", "5m" or "1h30m45s", not ${cancelAfter}.`,
    );
  }
  return text;
}
