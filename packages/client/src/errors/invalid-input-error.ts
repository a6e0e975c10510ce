import type { InputIssue } from "../validate/input-issue.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** `validate: "error"` and an input that the model's schema does not allow. Nothing was sent. */
export class InvalidInputError extends PredgateError {
  override readonly code = "invalid_input" as const;
  /** Each thing that is wrong. */
  declare readonly issues: readonly InputIssue[];
}

/** Whether a value is an {@link InvalidInputError}. */
export const isInvalidInputError: (value: unknown) => value is InvalidInputError =
  /* @__PURE__ */ guardFor("invalid_input");
