import type { Rule } from "../../model/rule.ts";

export const webhookRequiredParameterAdded: Rule = {
  id: "webhook-required-parameter-added",
  observes: "required-parameter-added",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "the {name} parameter always arrives now",
};
