import type { Rule } from "../../model/rule.ts";

export const requestContainsLoosened: Rule = {
  id: "request-contains-loosened",
  observes: "contains-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`contains` became looser; lists without such an item are accepted now",
};
