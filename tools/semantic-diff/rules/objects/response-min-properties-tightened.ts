import type { Rule } from "../../model/rule.ts";

export const responseMinPropertiesTightened: Rule = {
  id: "response-min-properties-tightened",
  observes: "minProperties-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message: "`minProperties` went from {base} to {revision}; objects with fewer properties no longer arrive",
};
