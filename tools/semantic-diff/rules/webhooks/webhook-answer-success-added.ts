import type { Rule } from "../../model/rule.ts";

export const webhookAnswerSuccessAdded: Rule = {
  id: "webhook-answer-success-added",
  observes: "success-response-added",
  direction: "request",
  level: "compatible",
  area: "webhooks",
  message: "status {name} may be answered now",
};
