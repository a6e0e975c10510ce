import type { Rule } from "../../model/rule.ts";

export const webhookOperationRemoved: Rule = {
  id: "webhook-operation-removed",
  observes: "webhook-operation-removed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "{name} is gone",
};
