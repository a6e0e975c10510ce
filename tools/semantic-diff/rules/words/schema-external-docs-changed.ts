import type { Rule } from "../../model/rule.ts";

export const schemaExternalDocsChanged: Rule = {
  id: "schema-external-docs-changed",
  observes: "schema-external-docs-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the link to further reading changed",
};
