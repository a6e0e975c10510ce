import type { Rule } from "../../model/rule.ts";

export const requestConstRemoved: Rule = {
  id: "request-const-removed",
  observes: "const-removed",
  direction: "request",
  level: "compatible",
  area: "values",
  message: "any value is accepted, not only {base}",
};
