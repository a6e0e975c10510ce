import type { Rule } from "../../model/rule.ts";

export const requestMinItemsTightened: Rule = {
  id: "request-min-items-tightened",
  observes: "minItems-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`minItems` went from {base} to {revision}; shorter lists are refused now",
};
