import { guardFor, PredgateError } from "./predgate-error.ts";

/** 402: the account has no credit left. Nothing was created. */
export class InsufficientCreditError extends PredgateError {
  override readonly code = "insufficient_credit" as const;
}

/** Whether a value is an {@link InsufficientCreditError}. */
export const isInsufficientCreditError: (value: unknown) => value is InsufficientCreditError =
  /* @__PURE__ */ guardFor("insufficient_credit");
