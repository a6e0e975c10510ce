import type { Rule } from "../../model/rule.ts";

export const responseNullRemoved: Rule = {
  id: "response-null-removed",
  observes: "null-removed",
  direction: "response",
  level: "compatible",
  area: "types",
  message: "null no longer arrives",
};
