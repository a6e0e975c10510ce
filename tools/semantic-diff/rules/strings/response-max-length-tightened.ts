import type { Rule } from "../../model/rule.ts";

export const responseMaxLengthTightened: Rule = {
  id: "response-max-length-tightened",
  observes: "maxLength-tightened",
  direction: "response",
  level: "compatible",
  area: "strings",
  message: "`maxLength` went from {base} to {revision}; longer strings no longer arrive",
};
