export {
  isWebhookVerificationError,
  WebhookVerificationError,
} from "../errors/webhook-verification-error.ts";
export {
  type VerifyWebhookOptions,
  verifyWebhook,
  type WebhookEvent,
  type WebhookRequest,
} from "./verify-webhook.ts";
