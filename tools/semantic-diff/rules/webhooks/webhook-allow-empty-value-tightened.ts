import type { Rule } from "../../model/rule.ts";

export const webhookAllowEmptyValueTightened: Rule = {
  id: "webhook-allow-empty-value-tightened",
  observes: "allowEmptyValue-tightened",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "the {name} parameter no longer arrives empty",
};
