import type { Rule } from "../../model/rule.ts";

export const webhookAnswerStatusDetailed: Rule = {
  id: "webhook-answer-status-detailed",
  observes: "response-status-detailed",
  direction: "request",
  level: "compatible",
  area: "webhooks",
  message: "status {name} is told apart now",
};
