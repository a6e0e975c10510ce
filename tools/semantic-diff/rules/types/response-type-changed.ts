import type { Rule } from "../../model/rule.ts";

export const responseTypeChanged: Rule = {
  id: "response-type-changed",
  observes: "type-changed",
  direction: "response",
  level: "breaking",
  area: "types",
  message: "the type changed from {base} to {revision}; other kinds of values arrive now",
};
