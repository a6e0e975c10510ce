import type { Rule } from "../../model/rule.ts";

export const responseMinContainsTightened: Rule = {
  id: "response-min-contains-tightened",
  observes: "minContains-tightened",
  direction: "response",
  level: "compatible",
  area: "arrays",
  message: "`minContains` went from {base} to {revision}; lists with fewer such items no longer arrive",
};
