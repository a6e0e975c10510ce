import type { Rule } from "../../model/rule.ts";

export const responseIfChanged: Rule = {
  id: "response-if-changed",
  observes: "if-changed",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`if` changed; values that never arrived may arrive now",
};
