import type { Rule } from "../../model/rule.ts";

export const requestDependentRequiredTightened: Rule = {
  id: "request-dependent-required-tightened",
  observes: "dependentRequired-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message: "`dependentRequired` became stricter; objects without `{name}` are refused now",
};
