import { guardFor, PredgateError } from "./predgate-error.ts";

/** 401: the key is missing or wrong. Nothing was created. */
export class AuthenticationError extends PredgateError {
  override readonly code = "authentication" as const;
}

/** Whether a value is an {@link AuthenticationError}. */
export const isAuthenticationError: (value: unknown) => value is AuthenticationError =
  /* @__PURE__ */ guardFor("authentication");
