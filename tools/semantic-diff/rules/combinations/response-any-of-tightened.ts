import type { Rule } from "../../model/rule.ts";

export const responseAnyOfTightened: Rule = {
  id: "response-any-of-tightened",
  observes: "anyOf-tightened",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "`anyOf` became stricter; values that are none of them no longer arrive",
};
