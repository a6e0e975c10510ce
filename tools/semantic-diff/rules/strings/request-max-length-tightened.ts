import type { Rule } from "../../model/rule.ts";

export const requestMaxLengthTightened: Rule = {
  id: "request-max-length-tightened",
  observes: "maxLength-tightened",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`maxLength` went from {base} to {revision}; longer strings are refused now",
};
