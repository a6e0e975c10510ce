import type { Rule } from "../../model/rule.ts";

export const responseEnumRemoved: Rule = {
  id: "response-enum-removed",
  observes: "enum-removed",
  direction: "response",
  level: "breaking",
  area: "values",
  message: "any value may arrive, not only {base}",
};
