import type { Rule } from "../../model/rule.ts";

export const responseMaximumTightened: Rule = {
  id: "response-maximum-tightened",
  observes: "maximum-tightened",
  direction: "response",
  level: "compatible",
  area: "numbers",
  message: "`maximum` went from {base} to {revision}; larger numbers no longer arrive",
};
