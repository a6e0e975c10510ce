import type { Rule } from "../../model/rule.ts";

export const webhookAnswerHeaderBecameRequired: Rule = {
  id: "webhook-answer-header-became-required",
  observes: "header-became-required",
  direction: "request",
  level: "breaking",
  area: "webhooks",
  message: "the {name} header must be answered now",
};
