import type { Rule } from "../../model/rule.ts";

export const responseContentMediaTypeChanged: Rule = {
  id: "response-content-media-type-changed",
  observes: "contentMediaType-changed",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`contentMediaType` changed from {base} to {revision}; values that never arrived may arrive now",
};
