import type { Rule } from "../../model/rule.ts";

export const requestContentMediaTypeChanged: Rule = {
  id: "request-content-media-type-changed",
  observes: "contentMediaType-changed",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`contentMediaType` changed from {base} to {revision}; values that were accepted are refused now",
};
