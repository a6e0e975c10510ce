import type { Rule } from "../../model/rule.ts";

export const requestParameterBecameOptional: Rule = {
  id: "request-parameter-became-optional",
  observes: "parameter-became-optional",
  direction: "request",
  level: "compatible",
  area: "parameters",
  message: "the {name} parameter may be left out now",
};
