import type { Rule } from "../../model/rule.ts";

export const requestReadOnlyAdded: Rule = {
  id: "request-read-only-added",
  observes: "readOnly-added",
  direction: "request",
  level: "breaking",
  area: "properties",
  message: "it became read-only and can no longer be sent",
};
