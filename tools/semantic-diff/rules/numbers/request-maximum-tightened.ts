import type { Rule } from "../../model/rule.ts";

export const requestMaximumTightened: Rule = {
  id: "request-maximum-tightened",
  observes: "maximum-tightened",
  direction: "request",
  level: "breaking",
  area: "numbers",
  message: "`maximum` went from {base} to {revision}; larger numbers are refused now",
};
