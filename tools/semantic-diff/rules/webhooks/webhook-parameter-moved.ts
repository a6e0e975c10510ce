import type { Rule } from "../../model/rule.ts";

export const webhookParameterMoved: Rule = {
  id: "webhook-parameter-moved",
  observes: "parameter-moved",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the {name} parameter moved from {base} to {revision}",
};
