import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { RunTimeoutError } from "../errors/run-timeout-error.ts";
import { startTimer } from "../fetch/sleep.ts";

/** How a deadline's error describes what became of the prediction. */
export interface Aftermath {
  readonly outcome: string;
  readonly predictionId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Does work under the caller's signal and a timeout. An abort rejects with the signal's own reason; the timeout with a
 * RunTimeoutError, once `aftermath` has said what became of the prediction.
 */
export async function withDeadline<Result>(
  {
    signal: outer,
    timeout,
  }: { readonly signal?: AbortSignal | undefined; readonly timeout?: number | undefined },
  work: (signal: AbortSignal) => Promise<Result>,
  aftermath: () => Aftermath | Promise<Aftermath>,
): Promise<Result> {
  if (timeout !== undefined && !(timeout > 0)) {
    throw new InvalidArgumentError(`timeout must be milliseconds above 0; it is ${String(timeout)}.`);
  }
  outer?.throwIfAborted();
  const controller = new AbortController();
  const forward = () => controller.abort(outer?.reason);
  outer?.addEventListener("abort", forward);
  const expired = new Error("The timeout passed.");
  const timer = timeout === undefined ? undefined : startTimer(() => controller.abort(expired), timeout);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (error !== expired || timeout === undefined) throw error;
    throw new RunTimeoutError({ timeout, ...(await aftermath()) });
  } finally {
    if (timer !== undefined) clearTimeout(timer);
    outer?.removeEventListener("abort", forward);
  }
}
