import type { Rule } from "../../model/rule.ts";

export const responseDependentRequiredTightened: Rule = {
  id: "response-dependent-required-tightened",
  observes: "dependentRequired-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message: "`dependentRequired` became stricter; objects without `{name}` no longer arrive",
};
