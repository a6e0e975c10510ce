import type { Rule } from "../../model/rule.ts";

export const securitySchemeWordsChanged: Rule = {
  id: "security-scheme-words-changed",
  observes: "security-scheme-words-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the security scheme's words changed",
};
