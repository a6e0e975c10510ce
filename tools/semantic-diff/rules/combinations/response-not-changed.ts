import type { Rule } from "../../model/rule.ts";

export const responseNotChanged: Rule = {
  id: "response-not-changed",
  observes: "not-changed",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`not` changed; values that never arrived may arrive now",
};
