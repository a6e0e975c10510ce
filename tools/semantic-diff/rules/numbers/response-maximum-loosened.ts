import type { Rule } from "../../model/rule.ts";

export const responseMaximumLoosened: Rule = {
  id: "response-maximum-loosened",
  observes: "maximum-loosened",
  direction: "response",
  level: "breaking",
  area: "numbers",
  message: "`maximum` went from {base} to {revision}; larger numbers may arrive now",
};
