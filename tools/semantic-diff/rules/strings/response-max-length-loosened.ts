import type { Rule } from "../../model/rule.ts";

export const responseMaxLengthLoosened: Rule = {
  id: "response-max-length-loosened",
  observes: "maxLength-loosened",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`maxLength` went from {base} to {revision}; longer strings may arrive now",
};
