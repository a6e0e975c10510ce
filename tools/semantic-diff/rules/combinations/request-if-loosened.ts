import type { Rule } from "../../model/rule.ts";

export const requestIfLoosened: Rule = {
  id: "request-if-loosened",
  observes: "if-loosened",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "`if` became looser; values that break the condition are accepted now",
};
