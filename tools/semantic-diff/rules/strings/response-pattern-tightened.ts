import type { Rule } from "../../model/rule.ts";

export const responsePatternTightened: Rule = {
  id: "response-pattern-tightened",
  observes: "pattern-tightened",
  direction: "response",
  level: "compatible",
  area: "strings",
  message: "`pattern` went from {base} to {revision}; strings that do not match it no longer arrive",
};
