import type { Rule } from "../../model/rule.ts";

export const requestUnevaluatedItemsLoosened: Rule = {
  id: "request-unevaluated-items-loosened",
  observes: "unevaluatedItems-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`unevaluatedItems` became looser; lists with items that nothing describes are accepted now",
};
