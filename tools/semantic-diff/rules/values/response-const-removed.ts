import type { Rule } from "../../model/rule.ts";

export const responseConstRemoved: Rule = {
  id: "response-const-removed",
  observes: "const-removed",
  direction: "response",
  level: "breaking",
  area: "values",
  message: "any value may arrive, not only {base}",
};
