import type { Rule } from "../../model/rule.ts";

export const requestMaxItemsTightened: Rule = {
  id: "request-max-items-tightened",
  observes: "maxItems-tightened",
  direction: "request",
  level: "breaking",
  area: "arrays",
  message: "`maxItems` went from {base} to {revision}; longer lists are refused now",
};
