import type { Rule } from "../../model/rule.ts";

export const responseDefaultRemoved: Rule = {
  id: "response-default-removed",
  observes: "default-removed",
  direction: "response",
  level: "annotation",
  area: "values",
  message: "a missing value no longer means {base}",
  why: "What arrives is what counts; nobody fills in a default on the way back.",
};
