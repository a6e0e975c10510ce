import type { Rule } from "../../model/rule.ts";

export const responseDependentSchemasTightened: Rule = {
  id: "response-dependent-schemas-tightened",
  observes: "dependentSchemas-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message: "`dependentSchemas` became stricter; objects with `{name}` that are otherwise no longer arrive",
};
