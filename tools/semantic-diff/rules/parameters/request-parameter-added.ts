import type { Rule } from "../../model/rule.ts";

export const requestParameterAdded: Rule = {
  id: "request-parameter-added",
  observes: "parameter-added",
  direction: "request",
  level: "compatible",
  area: "parameters",
  message: "the {name} parameter can be sent now",
};
