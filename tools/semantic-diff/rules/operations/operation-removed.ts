import type { Rule } from "../../model/rule.ts";

export const operationRemoved: Rule = {
  id: "operation-removed",
  observes: "operation-removed",
  direction: "request",
  level: "breaking",
  area: "operations",
  message: "{name} is gone",
};
