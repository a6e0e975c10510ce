import type { Rule } from "../../model/rule.ts";

export const requestItemsTightened: Rule = {
  id: "request-items-tightened",
  observes: "items-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`items` became stricter; lists of anything else are refused now",
};
