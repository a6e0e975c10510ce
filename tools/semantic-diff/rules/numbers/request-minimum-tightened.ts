import type { Rule } from "../../model/rule.ts";

export const requestMinimumTightened: Rule = {
  id: "request-minimum-tightened",
  observes: "minimum-tightened",
  direction: "request",
  level: "breaking",
  area: "numbers",
  message: "`minimum` went from {base} to {revision}; smaller numbers are refused now",
};
