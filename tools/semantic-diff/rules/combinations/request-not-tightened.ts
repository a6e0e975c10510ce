import type { Rule } from "../../model/rule.ts";

export const requestNotTightened: Rule = {
  id: "request-not-tightened",
  observes: "not-tightened",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`not` became stricter; values that it describes are refused now",
};
