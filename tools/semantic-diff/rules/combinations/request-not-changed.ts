import type { Rule } from "../../model/rule.ts";

export const requestNotChanged: Rule = {
  id: "request-not-changed",
  observes: "not-changed",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`not` changed; values that were accepted are refused now",
};
