import type { Rule } from "../../model/rule.ts";

export const requestAllowEmptyValueTightened: Rule = {
  id: "request-allow-empty-value-tightened",
  observes: "allowEmptyValue-tightened",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {name} parameter must not be empty now",
};
