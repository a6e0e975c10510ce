import type { Rule } from "../../model/rule.ts";

export const requestMinimumLoosened: Rule = {
  id: "request-minimum-loosened",
  observes: "minimum-loosened",
  direction: "request",
  level: "compatible",
  area: "numbers",
  message: "`minimum` went from {base} to {revision}; smaller numbers are accepted now",
};
