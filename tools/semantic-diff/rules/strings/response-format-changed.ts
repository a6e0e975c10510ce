import type { Rule } from "../../model/rule.ts";

export const responseFormatChanged: Rule = {
  id: "response-format-changed",
  observes: "format-changed",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`format` changed from {base} to {revision}; values that never arrived may arrive now",
};
