import type { Rule } from "../../model/rule.ts";

export const responseNullAdded: Rule = {
  id: "response-null-added",
  observes: "null-added",
  direction: "response",
  level: "breaking",
  area: "types",
  message: "null may arrive now",
};
