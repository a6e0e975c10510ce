import { guardFor, PredgateError } from "./predgate-error.ts";

/** The gateway has no cancel route, so the prediction runs on and is billed. */
export class CancelUnsupportedError extends PredgateError {
  override readonly code = "cancel_unsupported" as const;
}

/** Whether a value is a {@link CancelUnsupportedError}. */
export const isCancelUnsupportedError: (value: unknown) => value is CancelUnsupportedError =
  /* @__PURE__ */ guardFor("cancel_unsupported");
