import type { Rule } from "../../model/rule.ts";

export const webhookParameterStyleChanged: Rule = {
  id: "webhook-parameter-style-changed",
  observes: "parameter-style-changed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the {name} parameter arrives written another way: {revision} instead of {base}",
};
