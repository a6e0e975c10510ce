import type { Rule } from "../../model/rule.ts";

export const requestAnyOfBecameOneOf: Rule = {
  id: "request-any-of-became-one-of",
  observes: "anyOf-became-oneOf",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`anyOf` became `oneOf`; values that fit several alternatives are refused now",
};
