import type { Rule } from "../../model/rule.ts";

export const responseItemsTightened: Rule = {
  id: "response-items-tightened",
  observes: "items-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`items` became stricter; lists of anything else no longer arrive",
};
