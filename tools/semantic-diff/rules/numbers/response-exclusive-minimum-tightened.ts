import type { Rule } from "../../model/rule.ts";

export const responseExclusiveMinimumTightened: Rule = {
  id: "response-exclusive-minimum-tightened",
  observes: "exclusiveMinimum-tightened",
  direction: "response",
  level: "compatible",
  area: "numbers",
  message: "`exclusiveMinimum` went from {base} to {revision}; smaller numbers no longer arrive",
};
