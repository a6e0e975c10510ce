import type { Rule } from "../../model/rule.ts";

export const webhookParameterAdded: Rule = {
  id: "webhook-parameter-added",
  observes: "parameter-added",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "the {name} parameter arrives now",
};
