import type { Rule } from "../../model/rule.ts";

export const requestDependentSchemasTightened: Rule = {
  id: "request-dependent-schemas-tightened",
  observes: "dependentSchemas-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message: "`dependentSchemas` became stricter; objects with `{name}` that are otherwise are refused now",
};
