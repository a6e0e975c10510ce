import type { Rule } from "../../model/rule.ts";

export const webhookAnswerHeaderBecameOptional: Rule = {
  id: "webhook-answer-header-became-optional",
  observes: "header-became-optional",
  direction: "request",
  level: "compatible",
  area: "webhooks",
  message: "the {name} header may be left out now",
};
