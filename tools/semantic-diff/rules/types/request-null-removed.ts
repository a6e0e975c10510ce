import type { Rule } from "../../model/rule.ts";

export const requestNullRemoved: Rule = {
  id: "request-null-removed",
  observes: "null-removed",
  direction: "request",
  level: "breaking",
  area: "types",
  message: "null is refused now",
};
