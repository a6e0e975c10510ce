import { guardFor, PredgateError } from "./predgate-error.ts";

/** 404: the gateway has no such prediction, model, version or route. */
export class NotFoundError extends PredgateError {
  override readonly code = "not_found" as const;
}

/** Whether a value is a {@link NotFoundError}. */
export const isNotFoundError: (value: unknown) => value is NotFoundError =
  /* @__PURE__ */ guardFor("not_found");
