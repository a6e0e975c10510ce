import type { Rule } from "../../model/rule.ts";

export const responseUnevaluatedItemsLoosened: Rule = {
  id: "response-unevaluated-items-loosened",
  observes: "unevaluatedItems-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`unevaluatedItems` became looser; lists with items that nothing describes may arrive now",
};
