import type { Rule } from "../../model/rule.ts";

export const responseContentEncodingLoosened: Rule = {
  id: "response-content-encoding-loosened",
  observes: "contentEncoding-loosened",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`contentEncoding` went from {base} to {revision}; strings in another encoding may arrive now",
};
