import type { Rule } from "../../model/rule.ts";

export const webhookAnswerErrorRemoved: Rule = {
  id: "webhook-answer-error-removed",
  observes: "error-response-removed",
  direction: "request",
  level: "breaking",
  area: "webhooks",
  message: "status {name} must no longer be answered",
};
