import type { Rule } from "../../model/rule.ts";

export const responseExclusiveMaximumTightened: Rule = {
  id: "response-exclusive-maximum-tightened",
  observes: "exclusiveMaximum-tightened",
  direction: "response",
  level: "compatible",
  area: "numbers",
  message: "`exclusiveMaximum` went from {base} to {revision}; larger numbers no longer arrive",
};
