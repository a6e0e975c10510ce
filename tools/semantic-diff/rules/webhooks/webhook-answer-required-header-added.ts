import type { Rule } from "../../model/rule.ts";

export const webhookAnswerRequiredHeaderAdded: Rule = {
  id: "webhook-answer-required-header-added",
  observes: "required-header-added",
  direction: "request",
  level: "breaking",
  area: "webhooks",
  message: "the {name} header must be answered now",
};
