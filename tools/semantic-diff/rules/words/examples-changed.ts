import type { Rule } from "../../model/rule.ts";

export const examplesChanged: Rule = {
  id: "examples-changed",
  observes: "examples-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the examples changed",
};
