import type { Rule } from "../../model/rule.ts";

export const requestMultipleOfChanged: Rule = {
  id: "request-multiple-of-changed",
  observes: "multipleOf-changed",
  direction: "request",
  level: "breaking",
  area: "numbers",
  message: "`multipleOf` changed from {base} to {revision}; values that were accepted are refused now",
};
