import type { Rule } from "../../model/rule.ts";

export const schemaExamplesChanged: Rule = {
  id: "schema-examples-changed",
  observes: "schema-examples-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the examples changed",
};
