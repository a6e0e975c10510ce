import type { Rule } from "../../model/rule.ts";

export const requestPrefixItemsTightened: Rule = {
  id: "request-prefix-items-tightened",
  observes: "prefixItems-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`prefixItems` became stricter; lists with something else at position {name} are refused now",
};
