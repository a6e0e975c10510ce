import type { Rule } from "../../model/rule.ts";

export const unknownKeywordChanged: Rule = {
  id: "unknown-keyword-changed",
  observes: "unknown-keyword-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the keyword `{name}`, which JSON Schema does not define, changed",
  why: "Validators skip keywords that they do not know.",
};
