import type { Rule } from "../../model/rule.ts";

export const responseMaxItemsTightened: Rule = {
  id: "response-max-items-tightened",
  observes: "maxItems-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`maxItems` went from {base} to {revision}; longer lists no longer arrive",
};
