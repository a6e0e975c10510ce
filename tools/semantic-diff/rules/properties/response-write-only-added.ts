import type { Rule } from "../../model/rule.ts";

export const responseWriteOnlyAdded: Rule = {
  id: "response-write-only-added",
  observes: "writeOnly-added",
  direction: "response",
  level: "breaking",
  area: "properties",
  message: "it became write-only and no longer arrives",
};
