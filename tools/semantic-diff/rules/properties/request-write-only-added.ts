import type { Rule } from "../../model/rule.ts";

export const requestWriteOnlyAdded: Rule = {
  id: "request-write-only-added",
  observes: "writeOnly-added",
  direction: "request",
  level: "annotation",
  area: "properties",
  message: "it became write-only",
};
