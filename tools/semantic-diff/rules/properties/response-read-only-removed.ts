import type { Rule } from "../../model/rule.ts";

export const responseReadOnlyRemoved: Rule = {
  id: "response-read-only-removed",
  observes: "readOnly-removed",
  direction: "response",
  level: "annotation",
  area: "properties",
  message: "it is no longer read-only",
};
