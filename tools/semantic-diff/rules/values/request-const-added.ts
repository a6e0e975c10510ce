import type { Rule } from "../../model/rule.ts";

export const requestConstAdded: Rule = {
  id: "request-const-added",
  observes: "const-added",
  direction: "request",
  level: "breaking",
  area: "values",
  message: "only {revision} is accepted now",
};
