import type { Rule } from "../../model/rule.ts";

export const responseNotLoosened: Rule = {
  id: "response-not-loosened",
  observes: "not-loosened",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`not` became looser; values that it describes may arrive now",
};
