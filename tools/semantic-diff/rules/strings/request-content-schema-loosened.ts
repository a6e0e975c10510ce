import type { Rule } from "../../model/rule.ts";

export const requestContentSchemaLoosened: Rule = {
  id: "request-content-schema-loosened",
  observes: "contentSchema-loosened",
  direction: "request",
  level: "compatible",
  area: "strings",
  message: "`contentSchema` became looser; strings whose content is something else are accepted now",
};
