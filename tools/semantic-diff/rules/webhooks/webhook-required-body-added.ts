import type { Rule } from "../../model/rule.ts";

export const webhookRequiredBodyAdded: Rule = {
  id: "webhook-required-body-added",
  observes: "required-body-added",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "a body always arrives now",
};
