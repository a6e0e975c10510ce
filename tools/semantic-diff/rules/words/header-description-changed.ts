import type { Rule } from "../../model/rule.ts";

export const headerDescriptionChanged: Rule = {
  id: "header-description-changed",
  observes: "header-description-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the header's description changed",
};
