import type { Rule } from "../../model/rule.ts";

export const requestFormatTightened: Rule = {
  id: "request-format-tightened",
  observes: "format-tightened",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`format` went from {base} to {revision}; values that are not of it are refused now",
};
