import type { Rule } from "../../model/rule.ts";

export const requestEnumRemoved: Rule = {
  id: "request-enum-removed",
  observes: "enum-removed",
  direction: "request",
  level: "compatible",
  area: "values",
  message: "any value is accepted, not only {base}",
};
