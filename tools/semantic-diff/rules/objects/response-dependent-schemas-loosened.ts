import type { Rule } from "../../model/rule.ts";

export const responseDependentSchemasLoosened: Rule = {
  id: "response-dependent-schemas-loosened",
  observes: "dependentSchemas-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message: "`dependentSchemas` became looser; objects with `{name}` that are otherwise may arrive now",
};
