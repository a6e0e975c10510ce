import type { Rule } from "../../model/rule.ts";

export const responseMultipleOfLoosened: Rule = {
  id: "response-multiple-of-loosened",
  observes: "multipleOf-loosened",
  direction: "response",
  level: "breaking",
  area: "numbers",
  message: "`multipleOf` went from {base} to {revision}; numbers between the steps may arrive now",
};
