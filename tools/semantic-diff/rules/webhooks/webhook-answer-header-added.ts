import type { Rule } from "../../model/rule.ts";

export const webhookAnswerHeaderAdded: Rule = {
  id: "webhook-answer-header-added",
  observes: "header-added",
  direction: "request",
  level: "compatible",
  area: "webhooks",
  message: "the {name} header may be answered now",
};
