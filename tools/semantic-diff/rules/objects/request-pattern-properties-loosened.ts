import type { Rule } from "../../model/rule.ts";

export const requestPatternPropertiesLoosened: Rule = {
  id: "request-pattern-properties-loosened",
  observes: "patternProperties-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message:
    "`patternProperties` became looser; other values for properties named like `{name}` are accepted now",
};
