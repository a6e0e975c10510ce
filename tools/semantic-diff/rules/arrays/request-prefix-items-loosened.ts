import type { Rule } from "../../model/rule.ts";

export const requestPrefixItemsLoosened: Rule = {
  id: "request-prefix-items-loosened",
  observes: "prefixItems-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`prefixItems` became looser; lists with something else at position {name} are accepted now",
};
