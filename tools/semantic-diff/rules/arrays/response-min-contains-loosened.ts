import type { Rule } from "../../model/rule.ts";

export const responseMinContainsLoosened: Rule = {
  id: "response-min-contains-loosened",
  observes: "minContains-loosened",
  direction: "response",
  level: "breaking",
  area: "arrays",
  message: "`minContains` went from {base} to {revision}; lists with fewer such items may arrive now",
};
