import type { Rule } from "../../model/rule.ts";

export const webhookAllowEmptyValueLoosened: Rule = {
  id: "webhook-allow-empty-value-loosened",
  observes: "allowEmptyValue-loosened",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the {name} parameter may arrive empty now",
};
