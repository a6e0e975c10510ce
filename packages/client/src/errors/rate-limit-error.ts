import { guardFor, PredgateError } from "./predgate-error.ts";

/** 429 on every try, or with a wait longer than `retry.maxDelay`. Nothing was created. */
export class RateLimitError extends PredgateError {
  override readonly code = "rate_limit" as const;
  /** Milliseconds the gateway asked to wait, where it said. */
  declare readonly retryAfter?: number;
}

/** Whether a value is a {@link RateLimitError}. */
export const isRateLimitError: (value: unknown) => value is RateLimitError =
  /* @__PURE__ */ guardFor("rate_limit");
