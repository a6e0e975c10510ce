import type { Rule } from "../../model/rule.ts";

export const requestItemsLoosened: Rule = {
  id: "request-items-loosened",
  observes: "items-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`items` became looser; lists of anything else are accepted now",
};
