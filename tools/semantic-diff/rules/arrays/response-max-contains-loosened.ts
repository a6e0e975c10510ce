import type { Rule } from "../../model/rule.ts";

export const responseMaxContainsLoosened: Rule = {
  id: "response-max-contains-loosened",
  observes: "maxContains-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`maxContains` went from {base} to {revision}; lists with more such items may arrive now",
};
