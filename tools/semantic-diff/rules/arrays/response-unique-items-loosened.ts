import type { Rule } from "../../model/rule.ts";

export const responseUniqueItemsLoosened: Rule = {
  id: "response-unique-items-loosened",
  observes: "uniqueItems-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "items need not be unique; lists that repeat an item may arrive now",
};
