import type { Rule } from "../../model/rule.ts";

export const requestEnumAdded: Rule = {
  id: "request-enum-added",
  observes: "enum-added",
  direction: "request",
  level: "breaking",
  area: "values",
  message: "only {revision} are accepted now",
};
