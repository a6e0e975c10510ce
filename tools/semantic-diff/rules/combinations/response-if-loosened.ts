import type { Rule } from "../../model/rule.ts";

export const responseIfLoosened: Rule = {
  id: "response-if-loosened",
  observes: "if-loosened",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`if` became looser; values that break the condition may arrive now",
};
