import { type ErrorDetails, guardFor, PredgateError } from "./predgate-error.ts";

/** No complete answer within `timeout`, on a request that is safe to repeat, on every try. */
export class TimeoutError extends PredgateError {
  override readonly name = "TimeoutError";
  override readonly code = "timeout";

  constructor({ operation, timeout, ...details }: ErrorDetails & { operation: string; timeout: number }) {
    super(
      `${operation} was not answered within ${timeout} ms. Try again later, or raise the timeout option.`,
      details,
    );
  }
}

/** Whether a value is a {@link TimeoutError}. */
export const isTimeoutError = guardFor<TimeoutError>("timeout");
