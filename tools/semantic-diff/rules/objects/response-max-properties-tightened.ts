import type { Rule } from "../../model/rule.ts";

export const responseMaxPropertiesTightened: Rule = {
  id: "response-max-properties-tightened",
  observes: "maxProperties-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message: "`maxProperties` went from {base} to {revision}; objects with more properties no longer arrive",
};
