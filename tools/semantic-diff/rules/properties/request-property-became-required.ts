import type { Rule } from "../../model/rule.ts";

export const requestPropertyBecameRequired: Rule = {
  id: "request-property-became-required",
  observes: "property-became-required",
  direction: "request",
  level: "breaking",
  area: "properties",
  message: "`{name}` must be sent now",
};
