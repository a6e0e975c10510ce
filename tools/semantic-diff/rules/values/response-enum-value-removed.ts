import type { Rule } from "../../model/rule.ts";

export const responseEnumValueRemoved: Rule = {
  id: "response-enum-value-removed",
  observes: "enum-value-removed",
  direction: "response",
  level: "compatible",
  area: "values",
  message: "`{name}` no longer arrives",
};
