import type { Rule } from "../../model/rule.ts";

export const requestContentMediaTypeLoosened: Rule = {
  id: "request-content-media-type-loosened",
  observes: "contentMediaType-loosened",
  direction: "request",
  level: "compatible",
  area: "strings",
  message:
    "`contentMediaType` went from {base} to {revision}; strings that hold something else are accepted now",
};
