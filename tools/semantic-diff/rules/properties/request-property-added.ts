import type { Rule } from "../../model/rule.ts";

export const requestPropertyAdded: Rule = {
  id: "request-property-added",
  observes: "property-added",
  direction: "request",
  level: "compatible",
  area: "properties",
  message: "`{name}` can be sent now",
};
