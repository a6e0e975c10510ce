import type { Rule } from "../../model/rule.ts";

export const requestIfChanged: Rule = {
  id: "request-if-changed",
  observes: "if-changed",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`if` changed; values that were accepted are refused now",
};
