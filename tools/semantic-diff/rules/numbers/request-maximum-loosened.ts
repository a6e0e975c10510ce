import type { Rule } from "../../model/rule.ts";

export const requestMaximumLoosened: Rule = {
  id: "request-maximum-loosened",
  observes: "maximum-loosened",
  direction: "request",
  level: "compatible",
  area: "numbers",
  message: "`maximum` went from {base} to {revision}; larger numbers are accepted now",
};
