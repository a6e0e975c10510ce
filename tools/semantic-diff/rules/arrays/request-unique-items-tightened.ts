import type { Rule } from "../../model/rule.ts";

export const requestUniqueItemsTightened: Rule = {
  id: "request-unique-items-tightened",
  observes: "uniqueItems-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "items must be unique; lists that repeat an item are refused now",
};
