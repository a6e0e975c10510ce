import { untilAborted } from "./until-aborted.ts";

/** Waits; rejects with the signal's reason as soon as that is aborted, and leaves no timer behind. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longest));
  });
  return untilAborted(elapsed, signal).finally(() => clearTimeout(timer));
}

/** A signal that is aborted by either: the caller's signal, or the time. */
export function limited(
  signal: AbortSignal | undefined,
  milliseconds: number | undefined,
): { readonly signal: AbortSignal | undefined; readonly time: AbortSignal | undefined } {
  const time = milliseconds && milliseconds < longest ? AbortSignal.timeout(milliseconds) : undefined;
  return { time, signal: signal && time ? AbortSignal.any([signal, time]) : (signal ?? time) };
}

// What is longer than 2^31 - 1 ms fires at once.
const longest = 2 ** 31 - 1;
