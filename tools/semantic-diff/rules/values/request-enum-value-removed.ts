import type { Rule } from "../../model/rule.ts";

export const requestEnumValueRemoved: Rule = {
  id: "request-enum-value-removed",
  observes: "enum-value-removed",
  direction: "request",
  level: "breaking",
  area: "values",
  message: "`{name}` is refused now",
};
