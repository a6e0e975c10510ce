import type { Rule } from "../../model/rule.ts";

export const schemaDescriptionChanged: Rule = {
  id: "schema-description-changed",
  observes: "schema-description-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the description changed",
};
