import type { Rule } from "../../model/rule.ts";

export const requestMinPropertiesTightened: Rule = {
  id: "request-min-properties-tightened",
  observes: "minProperties-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message: "`minProperties` went from {base} to {revision}; objects with fewer properties are refused now",
};
