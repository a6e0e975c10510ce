import type { Rule } from "../../model/rule.ts";

export const responseDefaultChanged: Rule = {
  id: "response-default-changed",
  observes: "default-changed",
  direction: "response",
  level: "annotation",
  area: "values",
  message: "a missing value means {revision} now instead of {base}",
  why: "What arrives is what counts; nobody fills in a default on the way back.",
};
