import type { Rule } from "../../model/rule.ts";

export const requestReadOnlyRemoved: Rule = {
  id: "request-read-only-removed",
  observes: "readOnly-removed",
  direction: "request",
  level: "compatible",
  area: "properties",
  message: "it is no longer read-only and can be sent",
};
