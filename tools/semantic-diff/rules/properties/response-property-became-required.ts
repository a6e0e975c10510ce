import type { Rule } from "../../model/rule.ts";

export const responsePropertyBecameRequired: Rule = {
  id: "response-property-became-required",
  observes: "property-became-required",
  direction: "response",
  level: "compatible",
  area: "properties",
  message: "`{name}` always arrives now",
};
