import type { Rule } from "../../model/rule.ts";

export const requestMinContainsLoosened: Rule = {
  id: "request-min-contains-loosened",
  observes: "minContains-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`minContains` went from {base} to {revision}; lists with fewer such items are accepted now",
};
