import type { Rule } from "../../model/rule.ts";

export const webhookAnswerHeaderRemoved: Rule = {
  id: "webhook-answer-header-removed",
  observes: "header-removed",
  direction: "request",
  level: "breaking",
  area: "webhooks",
  message: "the {name} header must no longer be answered",
};
