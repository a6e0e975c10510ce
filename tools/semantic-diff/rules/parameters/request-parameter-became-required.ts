import type { Rule } from "../../model/rule.ts";

export const requestParameterBecameRequired: Rule = {
  id: "request-parameter-became-required",
  observes: "parameter-became-required",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {name} parameter must be sent now",
};
