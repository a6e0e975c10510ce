import { guardFor, PredgateError } from "./predgate-error.ts";

/** An argument of a method is wrong, such as a model that is no `owner/name`. Nothing was sent. */
export class InvalidArgumentError extends PredgateError {
  override readonly code = "invalid_argument" as const;
}

/** Whether a value is an {@link InvalidArgumentError}. */
export const isInvalidArgumentError: (value: unknown) => value is InvalidArgumentError =
  /* @__PURE__ */ guardFor("invalid_argument");
