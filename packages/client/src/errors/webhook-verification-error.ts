import { guardFor, PredgateError } from "./predgate-error.ts";

/** A webhook call is not the gateway's, is too old, or was changed on the way. */
export class WebhookVerificationError extends PredgateError {
  override readonly code = "webhook_verification" as const;
}

/** Whether a value is a {@link WebhookVerificationError}. */
export const isWebhookVerificationError: (value: unknown) => value is WebhookVerificationError =
  /* @__PURE__ */ guardFor("webhook_verification");
