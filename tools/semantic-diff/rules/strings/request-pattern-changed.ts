import type { Rule } from "../../model/rule.ts";

export const requestPatternChanged: Rule = {
  id: "request-pattern-changed",
  observes: "pattern-changed",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`pattern` changed from {base} to {revision}; values that were accepted are refused now",
};
