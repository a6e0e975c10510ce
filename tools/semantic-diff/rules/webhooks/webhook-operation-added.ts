import type { Rule } from "../../model/rule.ts";

export const webhookOperationAdded: Rule = {
  id: "webhook-operation-added",
  observes: "webhook-operation-added",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "{name} is new",
};
