import type { Rule } from "../../model/rule.ts";

export const responseMaxItemsLoosened: Rule = {
  id: "response-max-items-loosened",
  observes: "maxItems-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`maxItems` went from {base} to {revision}; longer lists may arrive now",
};
