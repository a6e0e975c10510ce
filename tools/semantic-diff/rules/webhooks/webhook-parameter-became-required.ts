import type { Rule } from "../../model/rule.ts";

export const webhookParameterBecameRequired: Rule = {
  id: "webhook-parameter-became-required",
  observes: "parameter-became-required",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "the {name} parameter always arrives now",
};
