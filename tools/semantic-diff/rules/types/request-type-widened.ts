import type { Rule } from "../../model/rule.ts";

export const requestTypeWidened: Rule = {
  id: "request-type-widened",
  observes: "type-widened",
  direction: "request",
  level: "compatible",
  area: "types",
  message: "the type went from {base} to {revision}; more kinds of values are accepted now",
};
