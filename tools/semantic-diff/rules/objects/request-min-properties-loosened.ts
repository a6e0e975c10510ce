import type { Rule } from "../../model/rule.ts";

export const requestMinPropertiesLoosened: Rule = {
  id: "request-min-properties-loosened",
  observes: "minProperties-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message: "`minProperties` went from {base} to {revision}; objects with fewer properties are accepted now",
};
