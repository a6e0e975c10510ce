import type { Rule } from "../../model/rule.ts";

export const infoChanged: Rule = {
  id: "info-changed",
  observes: "info-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the document's {name} changed",
};
