import type { Rule } from "../../model/rule.ts";

export const operationTagsChanged: Rule = {
  id: "operation-tags-changed",
  observes: "operation-tags-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the tags went from {base} to {revision}",
};
