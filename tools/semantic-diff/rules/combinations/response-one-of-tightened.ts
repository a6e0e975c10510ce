import type { Rule } from "../../model/rule.ts";

export const responseOneOfTightened: Rule = {
  id: "response-one-of-tightened",
  observes: "oneOf-tightened",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "`oneOf` became stricter; values that are not exactly one of them no longer arrive",
};
