import type { Rule } from "../../model/rule.ts";

export const requestMaxItemsLoosened: Rule = {
  id: "request-max-items-loosened",
  observes: "maxItems-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`maxItems` went from {base} to {revision}; longer lists are accepted now",
};
