import type { Rule } from "../../model/rule.ts";

export const responseNotTightened: Rule = {
  id: "response-not-tightened",
  observes: "not-tightened",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "`not` became stricter; values that it describes no longer arrive",
};
