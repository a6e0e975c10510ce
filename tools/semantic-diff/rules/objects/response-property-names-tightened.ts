import type { Rule } from "../../model/rule.ts";

export const responsePropertyNamesTightened: Rule = {
  id: "response-property-names-tightened",
  observes: "propertyNames-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message: "`propertyNames` became stricter; properties of other names no longer arrive",
};
