import type { Rule } from "../../model/rule.ts";

export const requestAdditionalPropertiesLoosened: Rule = {
  id: "request-additional-properties-loosened",
  observes: "additionalProperties-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message: "`additionalProperties` became looser; properties that are not listed are accepted now",
};
