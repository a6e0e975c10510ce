import type { Rule } from "../../model/rule.ts";

export const requestEnumValueAdded: Rule = {
  id: "request-enum-value-added",
  observes: "enum-value-added",
  direction: "request",
  level: "compatible",
  area: "values",
  message: "`{name}` is accepted now",
};
