import type { Rule } from "../../model/rule.ts";

export const responseMinLengthTightened: Rule = {
  id: "response-min-length-tightened",
  observes: "minLength-tightened",
  direction: "response",
  level: "compatible",
  area: "strings",
  message: "`minLength` went from {base} to {revision}; shorter strings no longer arrive",
};
