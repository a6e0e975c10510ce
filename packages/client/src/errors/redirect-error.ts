import { type ErrorDetails, guardFor, PredgateError } from "./predgate-error.ts";

/** The gateway answered with a redirect. It is never followed: the key would go where it points. */
export class RedirectError extends PredgateError {
  override readonly name = "RedirectError";
  override readonly code = "redirect";

  constructor({
    operation,
    target,
    ...details
  }: ErrorDetails & { operation: string; target: string | undefined }) {
    super(
      `${operation} was redirected to ${target ?? "another address"}, which is not followed so that the key stays here. ` +
        "If that is your gateway, make it the baseUrl.",
      details,
    );
  }
}

/** Whether a value is a {@link RedirectError}. */
export const isRedirectError = guardFor<RedirectError>("redirect");
