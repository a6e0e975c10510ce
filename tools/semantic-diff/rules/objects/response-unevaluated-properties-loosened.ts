import type { Rule } from "../../model/rule.ts";

export const responseUnevaluatedPropertiesLoosened: Rule = {
  id: "response-unevaluated-properties-loosened",
  observes: "unevaluatedProperties-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message: "`unevaluatedProperties` became looser; properties that nothing describes may arrive now",
};
