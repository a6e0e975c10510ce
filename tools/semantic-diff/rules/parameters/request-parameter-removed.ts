import type { Rule } from "../../model/rule.ts";

export const requestParameterRemoved: Rule = {
  id: "request-parameter-removed",
  observes: "parameter-removed",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {name} parameter can no longer be sent",
};
