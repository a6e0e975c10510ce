import type { Rule } from "../../model/rule.ts";

export const requestConstChanged: Rule = {
  id: "request-const-changed",
  observes: "const-changed",
  direction: "request",
  level: "breaking",
  area: "values",
  message: "the only accepted value changed from {base} to {revision}",
};
