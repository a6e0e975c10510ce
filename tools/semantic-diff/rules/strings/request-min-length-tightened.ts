import type { Rule } from "../../model/rule.ts";

export const requestMinLengthTightened: Rule = {
  id: "request-min-length-tightened",
  observes: "minLength-tightened",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`minLength` went from {base} to {revision}; shorter strings are refused now",
};
