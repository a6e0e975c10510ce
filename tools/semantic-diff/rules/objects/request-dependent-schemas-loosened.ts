import type { Rule } from "../../model/rule.ts";

export const requestDependentSchemasLoosened: Rule = {
  id: "request-dependent-schemas-loosened",
  observes: "dependentSchemas-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message: "`dependentSchemas` became looser; objects with `{name}` that are otherwise are accepted now",
};
