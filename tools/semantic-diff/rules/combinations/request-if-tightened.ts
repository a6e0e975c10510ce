import type { Rule } from "../../model/rule.ts";

export const requestIfTightened: Rule = {
  id: "request-if-tightened",
  observes: "if-tightened",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`if` became stricter; values that break the condition are refused now",
};
