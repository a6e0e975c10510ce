import type { Rule } from "../../model/rule.ts";

export const requestMaxContainsLoosened: Rule = {
  id: "request-max-contains-loosened",
  observes: "maxContains-loosened",
  direction: "request",
  level: "compatible",
  area: "arrays",
  message: "`maxContains` went from {base} to {revision}; lists with more such items are accepted now",
};
