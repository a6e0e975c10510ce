import type { Rule } from "../../model/rule.ts";

export const responseConstAdded: Rule = {
  id: "response-const-added",
  observes: "const-added",
  direction: "response",
  level: "compatible",
  area: "values",
  message: "only {revision} arrives",
};
