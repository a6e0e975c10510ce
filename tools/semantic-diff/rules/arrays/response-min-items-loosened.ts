import type { Rule } from "../../model/rule.ts";

export const responseMinItemsLoosened: Rule = {
  id: "response-min-items-loosened",
  observes: "minItems-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`minItems` went from {base} to {revision}; shorter lists may arrive now",
};
