import type { Rule } from "../../model/rule.ts";

export const responseMinLengthLoosened: Rule = {
  id: "response-min-length-loosened",
  observes: "minLength-loosened",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`minLength` went from {base} to {revision}; shorter strings may arrive now",
};
