import type { Rule } from "../../model/rule.ts";

export const parameterDeprecated: Rule = {
  id: "parameter-deprecated",
  observes: "parameter-deprecated-added",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the parameter is deprecated now",
  why: "It goes on working; the word of warning is what changed.",
};
