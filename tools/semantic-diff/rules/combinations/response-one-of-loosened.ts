import type { Rule } from "../../model/rule.ts";

export const responseOneOfLoosened: Rule = {
  id: "response-one-of-loosened",
  observes: "oneOf-loosened",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`oneOf` became looser; values that are not exactly one of them may arrive now",
};
