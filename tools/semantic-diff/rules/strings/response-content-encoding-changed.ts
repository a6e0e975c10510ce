import type { Rule } from "../../model/rule.ts";

export const responseContentEncodingChanged: Rule = {
  id: "response-content-encoding-changed",
  observes: "contentEncoding-changed",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`contentEncoding` changed from {base} to {revision}; values that never arrived may arrive now",
};
