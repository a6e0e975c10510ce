import { type ErrorDetails, guardFor, PredgateError } from "./predgate-error.ts";

/** The `timeout` of a `run`, `wait` or `follow` passed before the prediction ended. */
export class RunTimeoutError extends PredgateError {
  override readonly name = "RunTimeoutError";
  override readonly code = "run_timeout";

  /** `outcome` says what became of the prediction, as a sentence. */
  constructor({ timeout, outcome, ...details }: ErrorDetails & { timeout: number; outcome: string }) {
    super(`The prediction did not end within ${timeout} ms. ${outcome}`, details);
  }
}

/** Whether a value is a {@link RunTimeoutError}. */
export const isRunTimeoutError = guardFor<RunTimeoutError>("run_timeout");
