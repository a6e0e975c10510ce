import type { Rule } from "../../model/rule.ts";

export const requestExclusiveMinimumTightened: Rule = {
  id: "request-exclusive-minimum-tightened",
  observes: "exclusiveMinimum-tightened",
  direction: "request",
  level: "breaking",
  area: "numbers",
  message: "`exclusiveMinimum` went from {base} to {revision}; smaller numbers are refused now",
};
