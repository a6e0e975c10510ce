import type { Rule } from "../../model/rule.ts";

export const responsePatternLoosened: Rule = {
  id: "response-pattern-loosened",
  observes: "pattern-loosened",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`pattern` went from {base} to {revision}; strings that do not match it may arrive now",
};
