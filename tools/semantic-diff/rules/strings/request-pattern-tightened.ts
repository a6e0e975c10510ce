import type { Rule } from "../../model/rule.ts";

export const requestPatternTightened: Rule = {
  id: "request-pattern-tightened",
  observes: "pattern-tightened",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`pattern` went from {base} to {revision}; strings that do not match it are refused now",
};
