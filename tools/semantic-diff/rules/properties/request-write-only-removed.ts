import type { Rule } from "../../model/rule.ts";

export const requestWriteOnlyRemoved: Rule = {
  id: "request-write-only-removed",
  observes: "writeOnly-removed",
  direction: "request",
  level: "annotation",
  area: "properties",
  message: "it is no longer write-only",
};
