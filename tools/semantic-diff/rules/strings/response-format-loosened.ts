import type { Rule } from "../../model/rule.ts";

export const responseFormatLoosened: Rule = {
  id: "response-format-loosened",
  observes: "format-loosened",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`format` went from {base} to {revision}; values that are not of it may arrive now",
};
