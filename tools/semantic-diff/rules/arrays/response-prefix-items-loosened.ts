import type { Rule } from "../../model/rule.ts";

export const responsePrefixItemsLoosened: Rule = {
  id: "response-prefix-items-loosened",
  observes: "prefixItems-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`prefixItems` became looser; lists with something else at position {name} may arrive now",
};
