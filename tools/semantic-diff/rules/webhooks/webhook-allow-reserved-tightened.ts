import type { Rule } from "../../model/rule.ts";

export const webhookAllowReservedTightened: Rule = {
  id: "webhook-allow-reserved-tightened",
  observes: "allowReserved-tightened",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "reserved characters in the {name} parameter always arrive escaped now",
};
