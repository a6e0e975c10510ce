import type { Rule } from "../../model/rule.ts";

export const responseContentSchemaLoosened: Rule = {
  id: "response-content-schema-loosened",
  observes: "contentSchema-loosened",
  direction: "response",
  level: "breaking",
  area: "strings",
  message: "`contentSchema` became looser; strings whose content is something else may arrive now",
};
