import type { Rule } from "../../model/rule.ts";

export const responseContentEncodingTightened: Rule = {
  id: "response-content-encoding-tightened",
  observes: "contentEncoding-tightened",
  direction: "response",
  level: "compatible",
  area: "strings",
  message: "`contentEncoding` went from {base} to {revision}; strings in another encoding no longer arrive",
};
