import type { Rule } from "../../model/rule.ts";

export const operationIdAdded: Rule = {
  id: "operation-id-added",
  observes: "operation-id-added",
  direction: "both",
  level: "compatible",
  area: "operations",
  message: "the operation is called {revision} now",
};
