import type { Rule } from "../../model/rule.ts";

export const requestMinItemsLoosened: Rule = {
  id: "request-min-items-loosened",
  observes: "minItems-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`minItems` went from {base} to {revision}; shorter lists are accepted now",
};
