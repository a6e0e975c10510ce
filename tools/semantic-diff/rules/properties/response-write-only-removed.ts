import type { Rule } from "../../model/rule.ts";

export const responseWriteOnlyRemoved: Rule = {
  id: "response-write-only-removed",
  observes: "writeOnly-removed",
  direction: "response",
  level: "compatible",
  area: "properties",
  message: "it is no longer write-only and arrives now",
};
