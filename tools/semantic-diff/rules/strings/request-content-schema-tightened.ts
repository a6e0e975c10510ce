import type { Rule } from "../../model/rule.ts";

export const requestContentSchemaTightened: Rule = {
  id: "request-content-schema-tightened",
  observes: "contentSchema-tightened",
  direction: "request",
  level: "breaking",
  area: "strings",
  message: "`contentSchema` became stricter; strings whose content is something else are refused now",
};
