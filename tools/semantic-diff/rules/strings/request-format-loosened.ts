import type { Rule } from "../../model/rule.ts";

export const requestFormatLoosened: Rule = {
  id: "request-format-loosened",
  observes: "format-loosened",
  direction: "request",
  level: "compatible",
  area: "strings",
  message: "`format` went from {base} to {revision}; values that are not of it are accepted now",
};
