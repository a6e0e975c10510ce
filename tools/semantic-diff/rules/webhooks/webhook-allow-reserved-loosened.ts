import type { Rule } from "../../model/rule.ts";

export const webhookAllowReservedLoosened: Rule = {
  id: "webhook-allow-reserved-loosened",
  observes: "allowReserved-loosened",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the {name} parameter may arrive with reserved characters unescaped now",
};
