import type { Rule } from "../../model/rule.ts";

export const responseAnyOfBecameOneOf: Rule = {
  id: "response-any-of-became-one-of",
  observes: "anyOf-became-oneOf",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "`anyOf` became `oneOf`; values that fit several alternatives no longer arrive",
};
