import type { Rule } from "../../model/rule.ts";

export const responseAnyOfLoosened: Rule = {
  id: "response-any-of-loosened",
  observes: "anyOf-loosened",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`anyOf` became looser; values that are none of them may arrive now",
};
