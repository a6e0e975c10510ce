import type { Rule } from "../../model/rule.ts";

export const parameterDescriptionChanged: Rule = {
  id: "parameter-description-changed",
  observes: "parameter-description-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the parameter's description changed",
};
