import type { Rule } from "../../model/rule.ts";

export const requestMinLengthLoosened: Rule = {
  id: "request-min-length-loosened",
  observes: "minLength-loosened",
  direction: "request",
  level: "compatible",
  area: "strings",
  message: "`minLength` went from {base} to {revision}; shorter strings are accepted now",
};
