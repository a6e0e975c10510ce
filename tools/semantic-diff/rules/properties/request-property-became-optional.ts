import type { Rule } from "../../model/rule.ts";

export const requestPropertyBecameOptional: Rule = {
  id: "request-property-became-optional",
  observes: "property-became-optional",
  direction: "request",
  level: "compatible",
  area: "properties",
  message: "`{name}` may be left out now",
};
