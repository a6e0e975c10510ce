import type { Rule } from "../../model/rule.ts";

export const requestNotLoosened: Rule = {
  id: "request-not-loosened",
  observes: "not-loosened",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "`not` became looser; values that it describes are accepted now",
};
