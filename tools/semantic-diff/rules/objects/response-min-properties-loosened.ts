import type { Rule } from "../../model/rule.ts";

export const responseMinPropertiesLoosened: Rule = {
  id: "response-min-properties-loosened",
  observes: "minProperties-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message: "`minProperties` went from {base} to {revision}; objects with fewer properties may arrive now",
};
