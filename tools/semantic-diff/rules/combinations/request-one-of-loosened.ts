import type { Rule } from "../../model/rule.ts";

export const requestOneOfLoosened: Rule = {
  id: "request-one-of-loosened",
  observes: "oneOf-loosened",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "`oneOf` became looser; values that are not exactly one of them are accepted now",
};
