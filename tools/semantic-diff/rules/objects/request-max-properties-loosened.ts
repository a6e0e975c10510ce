import type { Rule } from "../../model/rule.ts";

export const requestMaxPropertiesLoosened: Rule = {
  id: "request-max-properties-loosened",
  observes: "maxProperties-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message: "`maxProperties` went from {base} to {revision}; objects with more properties are accepted now",
};
