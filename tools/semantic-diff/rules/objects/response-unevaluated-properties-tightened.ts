import type { Rule } from "../../model/rule.ts";

export const responseUnevaluatedPropertiesTightened: Rule = {
  id: "response-unevaluated-properties-tightened",
  observes: "unevaluatedProperties-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message: "`unevaluatedProperties` became stricter; properties that nothing describes no longer arrive",
};
