import type { Rule } from "../../model/rule.ts";

export const responseAdditionalPropertiesTightened: Rule = {
  id: "response-additional-properties-tightened",
  observes: "additionalProperties-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message: "`additionalProperties` became stricter; properties that are not listed no longer arrive",
};
