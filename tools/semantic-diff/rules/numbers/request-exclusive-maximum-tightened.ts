import type { Rule } from "../../model/rule.ts";

export const requestExclusiveMaximumTightened: Rule = {
  id: "request-exclusive-maximum-tightened",
  observes: "exclusiveMaximum-tightened",
  direction: "request",
  level: "breaking",
  area: "numbers",
  message: "`exclusiveMaximum` went from {base} to {revision}; larger numbers are refused now",
};
