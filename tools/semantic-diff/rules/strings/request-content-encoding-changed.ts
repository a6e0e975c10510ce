import type { Rule } from "../../model/rule.ts";

export const requestContentEncodingChanged: Rule = {
  id: "request-content-encoding-changed",
  observes: "contentEncoding-changed",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`contentEncoding` changed from {base} to {revision}; values that were accepted are refused now",
};
