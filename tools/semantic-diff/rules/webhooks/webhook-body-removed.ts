import type { Rule } from "../../model/rule.ts";

export const webhookBodyRemoved: Rule = {
  id: "webhook-body-removed",
  observes: "body-removed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "a body no longer arrives",
};
