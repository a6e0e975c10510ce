import type { Rule } from "../../model/rule.ts";

export const requestExclusiveMinimumLoosened: Rule = {
  id: "request-exclusive-minimum-loosened",
  observes: "exclusiveMinimum-loosened",
  direction: "request",
  level: "compatible",
  area: "numbers",
  message: "`exclusiveMinimum` went from {base} to {revision}; smaller numbers are accepted now",
};
