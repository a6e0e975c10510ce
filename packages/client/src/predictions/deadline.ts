import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { limited } from "../fetch/sleep.ts";
import { checkOptions } from "../options/check-options.ts";
import type { WaitOptions } from "./options.ts";

/** Starts the time of a run, a wait or a follow. An abort keeps the caller's own reason; the time has its own. */
export function startDeadline(options: WaitOptions): ReturnType<typeof limited> {
  checkOptions(options);
  const { signal, timeout } = options;
  if (timeout !== undefined && !(timeout > 0)) {
    throw new InvalidArgumentError(`timeout must be milliseconds above 0, not ${timeout}.`);
  }
  signal?.throwIfAborted();
  return limited(signal, timeout);
}
