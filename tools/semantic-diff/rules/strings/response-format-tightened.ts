import type { Rule } from "../../model/rule.ts";

export const responseFormatTightened: Rule = {
  id: "response-format-tightened",
  observes: "format-tightened",
  direction: "response",
  level: "compatible",
  area: "strings",
  message: "`format` went from {base} to {revision}; values that are not of it no longer arrive",
};
