import type { Rule } from "../../model/rule.ts";

export const extensionChanged: Rule = {
  id: "extension-changed",
  observes: "extension-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "`{name}` changed",
};
