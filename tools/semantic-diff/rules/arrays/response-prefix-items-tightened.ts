import type { Rule } from "../../model/rule.ts";

export const responsePrefixItemsTightened: Rule = {
  id: "response-prefix-items-tightened",
  observes: "prefixItems-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`prefixItems` became stricter; lists with something else at position {name} no longer arrive",
};
