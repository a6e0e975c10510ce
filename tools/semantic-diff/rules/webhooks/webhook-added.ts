import type { Rule } from "../../model/rule.ts";

export const webhookAdded: Rule = {
  id: "webhook-added",
  observes: "webhook-added",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "the webhook {name} is new",
  why: "Webhooks go to whoever asked for them.",
};
