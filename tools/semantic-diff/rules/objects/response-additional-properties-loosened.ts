import type { Rule } from "../../model/rule.ts";

export const responseAdditionalPropertiesLoosened: Rule = {
  id: "response-additional-properties-loosened",
  observes: "additionalProperties-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message: "`additionalProperties` became looser; properties that are not listed may arrive now",
};
