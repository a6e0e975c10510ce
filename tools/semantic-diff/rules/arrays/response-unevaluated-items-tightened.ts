import type { Rule } from "../../model/rule.ts";

export const responseUnevaluatedItemsTightened: Rule = {
  id: "response-unevaluated-items-tightened",
  observes: "unevaluatedItems-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`unevaluatedItems` became stricter; lists with items that nothing describes no longer arrive",
};
