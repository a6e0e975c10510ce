import type { Rule } from "../../model/rule.ts";

export const requestPatternLoosened: Rule = {
  id: "request-pattern-loosened",
  observes: "pattern-loosened",
  direction: "request",
  level: "compatible",
  area: "strings",
  message: "`pattern` went from {base} to {revision}; strings that do not match it are accepted now",
};
