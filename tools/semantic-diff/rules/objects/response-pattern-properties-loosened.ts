import type { Rule } from "../../model/rule.ts";

export const responsePatternPropertiesLoosened: Rule = {
  id: "response-pattern-properties-loosened",
  observes: "patternProperties-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message:
    "`patternProperties` became looser; other values for properties named like `{name}` may arrive now",
};
