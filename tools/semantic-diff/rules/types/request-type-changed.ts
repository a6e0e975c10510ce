import type { Rule } from "../../model/rule.ts";

export const requestTypeChanged: Rule = {
  id: "request-type-changed",
  observes: "type-changed",
  direction: "request",
  level: "breaking",
  area: "types",
  message: "the type changed from {base} to {revision}; values that were accepted are refused now",
};
