import type { Rule } from "../../model/rule.ts";

export const responseContainsTightened: Rule = {
  id: "response-contains-tightened",
  observes: "contains-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`contains` became stricter; lists without such an item no longer arrive",
};
