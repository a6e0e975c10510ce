import { guardFor, PredgateError } from "./predgate-error.ts";

/** The gateway answered with a redirect. It is never followed: the key would go where it points. */
export class RedirectError extends PredgateError {
  override readonly code = "redirect" as const;
}

/** Whether a value is a {@link RedirectError}. */
export const isRedirectError: (value: unknown) => value is RedirectError =
  /* @__PURE__ */ guardFor("redirect");
