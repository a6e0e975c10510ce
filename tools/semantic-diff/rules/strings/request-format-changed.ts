import type { Rule } from "../../model/rule.ts";

export const requestFormatChanged: Rule = {
  id: "request-format-changed",
  observes: "format-changed",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`format` changed from {base} to {revision}; values that were accepted are refused now",
};
