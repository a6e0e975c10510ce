import { guardFor, PredgateError } from "./predgate-error.ts";

/** The `timeout` of a `run`, `wait` or `follow` passed before the prediction ended. */
export class RunTimeoutError extends PredgateError {
  override readonly code = "run_timeout" as const;
}

/** Whether a value is a {@link RunTimeoutError}. */
export const isRunTimeoutError: (value: unknown) => value is RunTimeoutError =
  /* @__PURE__ */ guardFor("run_timeout");
