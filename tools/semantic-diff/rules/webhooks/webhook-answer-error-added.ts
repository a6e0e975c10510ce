import type { Rule } from "../../model/rule.ts";

export const webhookAnswerErrorAdded: Rule = {
  id: "webhook-answer-error-added",
  observes: "error-response-added",
  direction: "request",
  level: "compatible",
  area: "webhooks",
  message: "status {name} may be answered now",
};
