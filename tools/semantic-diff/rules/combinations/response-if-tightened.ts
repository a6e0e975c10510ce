import type { Rule } from "../../model/rule.ts";

export const responseIfTightened: Rule = {
  id: "response-if-tightened",
  observes: "if-tightened",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "`if` became stricter; values that break the condition no longer arrive",
};
