import type { Rule } from "../../model/rule.ts";

export const responseEnumAdded: Rule = {
  id: "response-enum-added",
  observes: "enum-added",
  direction: "response",
  level: "compatible",
  area: "values",
  message: "only {revision} arrive",
};
