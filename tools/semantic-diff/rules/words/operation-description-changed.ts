import type { Rule } from "../../model/rule.ts";

export const operationDescriptionChanged: Rule = {
  id: "operation-description-changed",
  observes: "operation-description-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the description changed",
};
