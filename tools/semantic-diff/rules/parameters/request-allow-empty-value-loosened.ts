import type { Rule } from "../../model/rule.ts";

export const requestAllowEmptyValueLoosened: Rule = {
  id: "request-allow-empty-value-loosened",
  observes: "allowEmptyValue-loosened",
  direction: "request",
  level: "compatible",
  area: "parameters",
  message: "the {name} parameter may be empty now",
};
