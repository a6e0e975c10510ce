import type { Rule } from "../../model/rule.ts";

export const responseDependentRequiredLoosened: Rule = {
  id: "response-dependent-required-loosened",
  observes: "dependentRequired-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message: "`dependentRequired` became looser; objects without `{name}` may arrive now",
};
