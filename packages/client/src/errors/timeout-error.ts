import { guardFor, PredgateError } from "./predgate-error.ts";

/** No complete answer within `timeout`, on every try of a request that is safe to repeat. */
export class TimeoutError extends PredgateError {
  override readonly code = "timeout" as const;
}

/** Whether a value is a {@link TimeoutError}. */
export const isTimeoutError: (value: unknown) => value is TimeoutError = /* @__PURE__ */ guardFor("timeout");
