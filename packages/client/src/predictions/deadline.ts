import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { startTimer } from "../fetch/sleep.ts";
import type { WaitOptions } from "./options.ts";

/** The caller's signal and timeout as one signal. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** What the signal's reason is where it was the timeout that ended it. */
  readonly expired: Error;
  /** Lets go of the timer and of the caller's signal. */
  readonly stop: () => void;
}

/** Starts the time of a run, a wait or a follow. An abort keeps the caller's own reason. */
export function startDeadline({ signal: outer, timeout }: WaitOptions): Deadline {
  if (timeout !== undefined && !(timeout > 0)) {
    throw new InvalidArgumentError(`timeout must be milliseconds above 0, not ${timeout}.`);
  }
  outer?.throwIfAborted();
  const inner = new AbortController();
  const forward = () => inner.abort(outer?.reason);
  outer?.addEventListener("abort", forward);
  const expired = new Error();
  const timer = timeout ? startTimer(() => inner.abort(expired), timeout) : undefined;
  const stop = () => {
    clearTimeout(timer);
    outer?.removeEventListener("abort", forward);
  };
  return { signal: inner.signal, expired, stop };
}
