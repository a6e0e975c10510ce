import { guardFor, PredgateError } from "./predgate-error.ts";

/** 403: the key may not do this. Nothing was created. */
export class PermissionError extends PredgateError {
  override readonly code = "permission" as const;
}

/** Whether a value is a {@link PermissionError}. */
export const isPermissionError: (value: unknown) => value is PermissionError =
  /* @__PURE__ */ guardFor("permission");
