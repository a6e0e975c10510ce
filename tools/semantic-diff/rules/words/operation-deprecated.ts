import type { Rule } from "../../model/rule.ts";

export const operationDeprecated: Rule = {
  id: "operation-deprecated",
  observes: "operation-deprecated-added",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the operation is deprecated now",
  why: "It goes on working; the word of warning is what changed.",
};
