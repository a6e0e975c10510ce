import type { Rule } from "../../model/rule.ts";

export const requestAnyOfTightened: Rule = {
  id: "request-any-of-tightened",
  observes: "anyOf-tightened",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`anyOf` became stricter; values that are none of them are refused now",
};
