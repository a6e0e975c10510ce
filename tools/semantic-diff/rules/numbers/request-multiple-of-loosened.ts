import type { Rule } from "../../model/rule.ts";

export const requestMultipleOfLoosened: Rule = {
  id: "request-multiple-of-loosened",
  observes: "multipleOf-loosened",
  direction: "request",
  level: "compatible",
  area: "numbers",
  message: "`multipleOf` went from {base} to {revision}; numbers between the steps are accepted now",
};
