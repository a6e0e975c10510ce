import { untilAborted } from "./until-aborted.ts";

/** Waits; rejects with the signal's reason as soon as that is aborted, and leaves no timer behind. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = startTimer(resolve, milliseconds);
  });
  return untilAborted(elapsed, signal).finally(() => clearTimeout(timer));
}

/** A timer that takes any length: setTimeout fires at once for more than 2^31 - 1 ms. */
export function startTimer(
  action: () => void,
  milliseconds: number,
): ReturnType<typeof setTimeout> | undefined {
  return milliseconds < 2 ** 31 ? setTimeout(action, milliseconds) : undefined;
}
