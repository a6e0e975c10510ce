import type { Rule } from "../../model/rule.ts";

export const responseMinimumTightened: Rule = {
  id: "response-minimum-tightened",
  observes: "minimum-tightened",
  direction: "response",
  level: "compatible",
  area: "numbers",
  message: "`minimum` went from {base} to {revision}; smaller numbers no longer arrive",
};
