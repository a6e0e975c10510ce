import type { Rule } from "../../model/rule.ts";

export const requestPatternPropertiesTightened: Rule = {
  id: "request-pattern-properties-tightened",
  observes: "patternProperties-tightened",
  direction: "request",
  level: "breaking",
  area: "objects",
  message:
    "`patternProperties` became stricter; other values for properties named like `{name}` are refused now",
};
