import type { Rule } from "../../model/rule.ts";

export const tagChanged: Rule = {
  id: "tag-changed",
  observes: "tag-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the tag {name} changed",
};
