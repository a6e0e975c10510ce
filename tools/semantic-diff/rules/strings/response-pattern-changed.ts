import type { Rule } from "../../model/rule.ts";

export const responsePatternChanged: Rule = {
  id: "response-pattern-changed",
  observes: "pattern-changed",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`pattern` changed from {base} to {revision}; values that never arrived may arrive now",
};
