import type { Rule } from "../../model/rule.ts";

export const responseContainsLoosened: Rule = {
  id: "response-contains-loosened",
  observes: "contains-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`contains` became looser; lists without such an item may arrive now",
};
