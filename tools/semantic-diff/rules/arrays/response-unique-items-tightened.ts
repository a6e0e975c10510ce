import type { Rule } from "../../model/rule.ts";

export const responseUniqueItemsTightened: Rule = {
  id: "response-unique-items-tightened",
  observes: "uniqueItems-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "items must be unique; lists that repeat an item no longer arrive",
};
