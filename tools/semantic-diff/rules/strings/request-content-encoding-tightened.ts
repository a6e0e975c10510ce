import type { Rule } from "../../model/rule.ts";

export const requestContentEncodingTightened: Rule = {
  id: "request-content-encoding-tightened",
  observes: "contentEncoding-tightened",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`contentEncoding` went from {base} to {revision}; strings in another encoding are refused now",
};
