import type { Rule } from "../../model/rule.ts";

export const responseMultipleOfChanged: Rule = {
  id: "response-multiple-of-changed",
  observes: "multipleOf-changed",
  direction: "response",
  level: "breaking",
  area: "numbers",
  message: "`multipleOf` changed from {base} to {revision}; values that never arrived may arrive now",
};
