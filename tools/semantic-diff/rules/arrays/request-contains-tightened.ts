import type { Rule } from "../../model/rule.ts";

export const requestContainsTightened: Rule = {
  id: "request-contains-tightened",
  observes: "contains-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`contains` became stricter; lists without such an item are refused now",
};
