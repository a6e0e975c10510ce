import type { Rule } from "../../model/rule.ts";

export const responseContentMediaTypeLoosened: Rule = {
  id: "response-content-media-type-loosened",
  observes: "contentMediaType-loosened",
  direction: "response",
  level: "breaking",
  area: "strings",
  message:
    "`contentMediaType` went from {base} to {revision}; strings that hold something else may arrive now",
};
