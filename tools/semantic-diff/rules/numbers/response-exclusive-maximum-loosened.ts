import type { Rule } from "../../model/rule.ts";

export const responseExclusiveMaximumLoosened: Rule = {
  id: "response-exclusive-maximum-loosened",
  observes: "exclusiveMaximum-loosened",
  direction: "response",
  level: "breaking",
  area: "numbers",
  message: "`exclusiveMaximum` went from {base} to {revision}; larger numbers may arrive now",
};
