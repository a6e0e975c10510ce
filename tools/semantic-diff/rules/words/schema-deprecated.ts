import type { Rule } from "../../model/rule.ts";

export const schemaDeprecated: Rule = {
  id: "schema-deprecated",
  observes: "schema-deprecated-added",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "it is deprecated now",
  why: "It goes on working; the word of warning is what changed.",
};
