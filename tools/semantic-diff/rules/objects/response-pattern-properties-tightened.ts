import type { Rule } from "../../model/rule.ts";

export const responsePatternPropertiesTightened: Rule = {
  id: "response-pattern-properties-tightened",
  observes: "patternProperties-tightened",
  direction: "response",
  level: "compatible",
  area: "objects",
  message:
    "`patternProperties` became stricter; other values for properties named like `{name}` no longer arrive",
};
