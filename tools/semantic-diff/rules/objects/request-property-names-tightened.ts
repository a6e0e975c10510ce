import type { Rule } from "../../model/rule.ts";

export const requestPropertyNamesTightened: Rule = {
  id: "request-property-names-tightened",
  observes: "propertyNames-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message: "`propertyNames` became stricter; properties of other names are refused now",
};
