import type { Rule } from "../../model/rule.ts";

export const bodyDescriptionChanged: Rule = {
  id: "body-description-changed",
  observes: "body-description-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the body's description changed",
};
