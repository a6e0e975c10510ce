import type { Rule } from "../../model/rule.ts";

export const requestMaxLengthLoosened: Rule = {
  id: "request-max-length-loosened",
  observes: "maxLength-loosened",
  direction: "request",
  level: "compatible",
  area: "strings",
  message: "`maxLength` went from {base} to {revision}; longer strings are accepted now",
};
