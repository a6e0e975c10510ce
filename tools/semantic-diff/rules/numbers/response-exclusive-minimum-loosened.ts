import type { Rule } from "../../model/rule.ts";

export const responseExclusiveMinimumLoosened: Rule = {
  id: "response-exclusive-minimum-loosened",
  observes: "exclusiveMinimum-loosened",
  direction: "response",
  level: "breaking",
  area: "numbers",
  message: "`exclusiveMinimum` went from {base} to {revision}; smaller numbers may arrive now",
};
