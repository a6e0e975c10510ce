import type { Rule } from "../../model/rule.ts";

export const operationExternalDocsChanged: Rule = {
  id: "operation-external-docs-changed",
  observes: "operation-external-docs-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the link to further reading changed",
};
