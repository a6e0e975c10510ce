import type { Rule } from "../../model/rule.ts";

export const requestAdditionalPropertiesTightened: Rule = {
  id: "request-additional-properties-tightened",
  observes: "additionalProperties-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message: "`additionalProperties` became stricter; properties that are not listed are refused now",
};
