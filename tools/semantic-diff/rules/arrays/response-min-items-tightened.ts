import type { Rule } from "../../model/rule.ts";

export const responseMinItemsTightened: Rule = {
  id: "response-min-items-tightened",
  observes: "minItems-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`minItems` went from {base} to {revision}; shorter lists no longer arrive",
};
