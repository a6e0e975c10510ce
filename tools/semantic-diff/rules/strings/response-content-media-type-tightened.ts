import type { Rule } from "../../model/rule.ts";

export const responseContentMediaTypeTightened: Rule = {
  id: "response-content-media-type-tightened",
  observes: "contentMediaType-tightened",
  direction: "response",
  level: "compatible",
  area: "strings",
  message:
    "`contentMediaType` went from {base} to {revision}; strings that hold something else no longer arrive",
};
