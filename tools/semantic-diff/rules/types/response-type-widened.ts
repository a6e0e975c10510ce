import type { Rule } from "../../model/rule.ts";

export const responseTypeWidened: Rule = {
  id: "response-type-widened",
  observes: "type-widened",
  direction: "response",
  level: "breaking",
  area: "types",
  message: "the type went from {base} to {revision}; other kinds of values may arrive now",
};
