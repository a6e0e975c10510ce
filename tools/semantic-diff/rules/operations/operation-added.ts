import type { Rule } from "../../model/rule.ts";

export const operationAdded: Rule = {
  id: "operation-added",
  observes: "operation-added",
  direction: "request",
  level: "compatible",
  area: "operations",
  message: "{name} is new",
};
