import type { Rule } from "../../model/rule.ts";

export const requestUnevaluatedPropertiesTightened: Rule = {
  id: "request-unevaluated-properties-tightened",
  observes: "unevaluatedProperties-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message: "`unevaluatedProperties` became stricter; properties that nothing describes are refused now",
};
