import type { Rule } from "../../model/rule.ts";

export const responseEnumValueAdded: Rule = {
  id: "response-enum-value-added",
  observes: "enum-value-added",
  direction: "response",
  level: "breaking",
  area: "values",
  message: "`{name}` may arrive now",
  why: "A program that handles every value it was told of has no branch for this one.",
};
