import type { Rule } from "../../model/rule.ts";

export const requestMaxPropertiesTightened: Rule = {
  id: "request-max-properties-tightened",
  observes: "maxProperties-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message: "`maxProperties` went from {base} to {revision}; objects with more properties are refused now",
};
