import type { Rule } from "../../model/rule.ts";

export const responsePropertyBecameOptional: Rule = {
  id: "response-property-became-optional",
  observes: "property-became-optional",
  direction: "response",
  level: "breaking",
  area: "properties",
  message: "`{name}` may be missing now",
};
