import type { Rule } from "../../model/rule.ts";

export const responseConstChanged: Rule = {
  id: "response-const-changed",
  observes: "const-changed",
  direction: "response",
  level: "breaking",
  area: "values",
  message: "the only value that arrives changed from {base} to {revision}",
};
