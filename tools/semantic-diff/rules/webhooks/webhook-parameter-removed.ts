import type { Rule } from "../../model/rule.ts";

export const webhookParameterRemoved: Rule = {
  id: "webhook-parameter-removed",
  observes: "parameter-removed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the {name} parameter no longer arrives",
};
