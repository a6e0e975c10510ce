import type { Rule } from "../../model/rule.ts";

export const requestUnevaluatedItemsTightened: Rule = {
  id: "request-unevaluated-items-tightened",
  observes: "unevaluatedItems-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`unevaluatedItems` became stricter; lists with items that nothing describes are refused now",
};
