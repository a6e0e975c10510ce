import type { Rule } from "../../model/rule.ts";

export const requestMultipleOfTightened: Rule = {
  id: "request-multiple-of-tightened",
  observes: "multipleOf-tightened",
  direction: "request",
  level: "breaking",
  area: "numbers",
  message: "`multipleOf` went from {base} to {revision}; numbers between the steps are refused now",
};
