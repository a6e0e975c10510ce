import type { Rule } from "../../model/rule.ts";

export const requestUniqueItemsLoosened: Rule = {
  id: "request-unique-items-loosened",
  observes: "uniqueItems-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "items need not be unique; lists that repeat an item are accepted now",
};
