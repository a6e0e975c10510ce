import type { Rule } from "../../model/rule.ts";

export const requestMaxContainsTightened: Rule = {
  id: "request-max-contains-tightened",
  observes: "maxContains-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`maxContains` went from {base} to {revision}; lists with more such items are refused now",
};
