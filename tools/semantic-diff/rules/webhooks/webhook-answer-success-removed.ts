import type { Rule } from "../../model/rule.ts";

export const webhookAnswerSuccessRemoved: Rule = {
  id: "webhook-answer-success-removed",
  observes: "success-response-removed",
  direction: "request",
  level: "breaking",
  area: "webhooks",
  message: "status {name} must no longer be answered",
};
