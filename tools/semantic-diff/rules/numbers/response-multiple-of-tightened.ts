import type { Rule } from "../../model/rule.ts";

export const responseMultipleOfTightened: Rule = {
  id: "response-multiple-of-tightened",
  observes: "multipleOf-tightened",
  direction: "response",
  level: "compatible",
  area: "numbers",
  message: "`multipleOf` went from {base} to {revision}; numbers between the steps no longer arrive",
};
