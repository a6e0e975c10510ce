import type { Rule } from "../../model/rule.ts";

export const requestOneOfTightened: Rule = {
  id: "request-one-of-tightened",
  observes: "oneOf-tightened",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`oneOf` became stricter; values that are not exactly one of them are refused now",
};
