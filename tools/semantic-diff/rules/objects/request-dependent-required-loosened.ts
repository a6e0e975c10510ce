import type { Rule } from "../../model/rule.ts";

export const requestDependentRequiredLoosened: Rule = {
  id: "request-dependent-required-loosened",
  observes: "dependentRequired-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message: "`dependentRequired` became looser; objects without `{name}` are accepted now",
};
