import type { Rule } from "../../model/rule.ts";

export const requestRequiredPropertyAdded: Rule = {
  id: "request-required-property-added",
  observes: "required-property-added",
  direction: "request",
  level: "breaking",
  area: "properties",
  message: "`{name}` must be sent now",
};
