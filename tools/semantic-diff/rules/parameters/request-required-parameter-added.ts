import type { Rule } from "../../model/rule.ts";

export const requestRequiredParameterAdded: Rule = {
  id: "request-required-parameter-added",
  observes: "required-parameter-added",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {name} parameter must be sent now",
};
