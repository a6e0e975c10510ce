import type { Rule } from "../../model/rule.ts";

export const webhookRemoved: Rule = {
  id: "webhook-removed",
  observes: "webhook-removed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the webhook {name} is gone",
  why: "A receiver waits for calls that never come.",
};
