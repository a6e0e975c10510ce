import type { Rule } from "../../model/rule.ts";

export const responseReadOnlyAdded: Rule = {
  id: "response-read-only-added",
  observes: "readOnly-added",
  direction: "response",
  level: "annotation",
  area: "properties",
  message: "it became read-only",
};
