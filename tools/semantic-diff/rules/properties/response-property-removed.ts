import type { Rule } from "../../model/rule.ts";

export const responsePropertyRemoved: Rule = {
  id: "response-property-removed",
  observes: "property-removed",
  direction: "response",
  level: "breaking",
  area: "properties",
  message: "`{name}` no longer arrives",
  why: "A program that reads it finds nothing there, and no longer compiles.",
};
