import type { Rule } from "../../model/rule.ts";

export const callbackExpressionChanged: Rule = {
  id: "callback-expression-changed",
  observes: "callback-expression-changed",
  direction: "response",
  level: "breaking",
  area: "callbacks",
  message: "the callback goes to {revision} instead of {base}",
};
