import type { Rule } from "../../model/rule.ts";

export const responseHeaderAdded: Rule = {
  id: "response-header-added",
  observes: "header-added",
  direction: "response",
  level: "compatible",
  area: "headers",
  message: "the {name} header may arrive now",
};
