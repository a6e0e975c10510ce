import type { Rule } from "../../model/rule.ts";

export const responseContentSchemaTightened: Rule = {
  id: "response-content-schema-tightened",
  observes: "contentSchema-tightened",
  direction: "response",
  level: "compatible",
  area: "strings",
  message: "`contentSchema` became stricter; strings whose content is something else no longer arrive",
};
