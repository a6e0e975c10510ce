import type { Rule } from "../../model/rule.ts";

export const responseDescriptionChanged: Rule = {
  id: "response-description-changed",
  observes: "response-description-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the response's description changed",
};
