import type { Rule } from "../../model/rule.ts";

export const externalDocsChanged: Rule = {
  id: "external-docs-changed",
  observes: "external-docs-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the link to further reading changed",
};
