import type { Rule } from "../../model/rule.ts";

export const requestAnyOfLoosened: Rule = {
  id: "request-any-of-loosened",
  observes: "anyOf-loosened",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "`anyOf` became looser; values that are none of them are accepted now",
};
