import type { Rule } from "../../model/rule.ts";

export const requestParameterStyleChanged: Rule = {
  id: "request-parameter-style-changed",
  observes: "parameter-style-changed",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {name} parameter is written another way: {revision} instead of {base}",
};
