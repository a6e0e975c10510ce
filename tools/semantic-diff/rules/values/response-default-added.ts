import type { Rule } from "../../model/rule.ts";

export const responseDefaultAdded: Rule = {
  id: "response-default-added",
  observes: "default-added",
  direction: "response",
  level: "annotation",
  area: "values",
  message: "a missing value means {revision}",
  why: "What arrives is what counts; nobody fills in a default on the way back.",
};
