import type { Rule } from "../../model/rule.ts";

export const responseItemsLoosened: Rule = {
  id: "response-items-loosened",
  observes: "items-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`items` became looser; lists of anything else may arrive now",
};
