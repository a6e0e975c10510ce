import type { Rule } from "../../model/rule.ts";

export const requestContentEncodingLoosened: Rule = {
  id: "request-content-encoding-loosened",
  observes: "contentEncoding-loosened",
  direction: "request",
  level: "compatible",
  area: "strings",
  message: "`contentEncoding` went from {base} to {revision}; strings in another encoding are accepted now",
};
