import type { Rule } from "../../model/rule.ts";

export const requestExclusiveMaximumLoosened: Rule = {
  id: "request-exclusive-maximum-loosened",
  observes: "exclusiveMaximum-loosened",
  direction: "request",
  level: "compatible",
  area: "numbers",
  message: "`exclusiveMaximum` went from {base} to {revision}; larger numbers are accepted now",
};
