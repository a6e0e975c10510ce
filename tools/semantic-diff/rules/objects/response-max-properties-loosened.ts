import type { Rule } from "../../model/rule.ts";

export const responseMaxPropertiesLoosened: Rule = {
  id: "response-max-properties-loosened",
  observes: "maxProperties-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message: "`maxProperties` went from {base} to {revision}; objects with more properties may arrive now",
};
