import type { Rule } from "../../model/rule.ts";

export const headerDeprecated: Rule = {
  id: "header-deprecated",
  observes: "header-deprecated-added",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the header is deprecated now",
  why: "It goes on working; the word of warning is what changed.",
};
