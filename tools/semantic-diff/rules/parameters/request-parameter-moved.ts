import type { Rule } from "../../model/rule.ts";

export const requestParameterMoved: Rule = {
  id: "request-parameter-moved",
  observes: "parameter-moved",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {name} parameter moved from {base} to {revision}",
};
