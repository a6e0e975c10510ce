import type { Rule } from "../../model/rule.ts";

export const responseOneOfBecameAnyOf: Rule = {
  id: "response-one-of-became-any-of",
  observes: "oneOf-became-anyOf",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`oneOf` became `anyOf`; values that fit several alternatives may arrive now",
};
