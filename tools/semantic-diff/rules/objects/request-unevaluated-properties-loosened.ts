import type { Rule } from "../../model/rule.ts";

export const requestUnevaluatedPropertiesLoosened: Rule = {
  id: "request-unevaluated-properties-loosened",
  observes: "unevaluatedProperties-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message: "`unevaluatedProperties` became looser; properties that nothing describes are accepted now",
};
