import { guardFor, PredgateError } from "./predgate-error.ts";

/** A success that cannot be read: HTML, or JSON without what it should hold. */
export class UnexpectedResponseError extends PredgateError {
  override readonly code = "unexpected_response" as const;
}

/** Whether a value is an {@link UnexpectedResponseError}. */
export const isUnexpectedResponseError: (value: unknown) => value is UnexpectedResponseError =
  /* @__PURE__ */ guardFor("unexpected_response");
