import type { Rule } from "../../model/rule.ts";

export const requestContentMediaTypeTightened: Rule = {
  id: "request-content-media-type-tightened",
  observes: "contentMediaType-tightened",
  direction: "request",
  level: "breaking",
  area: "strings",
  message:
    "`contentMediaType` went from {base} to {revision}; strings that hold something else are refused now",
};
