import type { Rule } from "../../model/rule.ts";

export const requestMinContainsTightened: Rule = {
  id: "request-min-contains-tightened",
  observes: "minContains-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`minContains` went from {base} to {revision}; lists with fewer such items are refused now",
};
