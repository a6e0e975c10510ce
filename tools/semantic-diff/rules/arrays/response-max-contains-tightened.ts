import type { Rule } from "../../model/rule.ts";

export const responseMaxContainsTightened: Rule = {
  id: "response-max-contains-tightened",
  observes: "maxContains-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`maxContains` went from {base} to {revision}; lists with more such items no longer arrive",
};
