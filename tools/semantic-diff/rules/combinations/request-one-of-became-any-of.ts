import type { Rule } from "../../model/rule.ts";

export const requestOneOfBecameAnyOf: Rule = {
  id: "request-one-of-became-any-of",
  observes: "oneOf-became-anyOf",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "`oneOf` became `anyOf`; values that fit several alternatives are accepted now",
};
