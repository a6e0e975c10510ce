import type { Rule } from "../../model/rule.ts";

export const pathWordsChanged: Rule = {
  id: "path-words-changed",
  observes: "path-words-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the path's {name} changed",
};
