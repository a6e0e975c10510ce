import type { Rule } from "../../model/rule.ts";

export const webhookParameterBecameOptional: Rule = {
  id: "webhook-parameter-became-optional",
  observes: "parameter-became-optional",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the {name} parameter may be missing now",
};
