import type { Rule } from "../../model/rule.ts";

export const webhookBodyAdded: Rule = {
  id: "webhook-body-added",
  observes: "body-added",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "a body may arrive now",
};
