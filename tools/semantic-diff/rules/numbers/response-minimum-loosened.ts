import type { Rule } from "../../model/rule.ts";

export const responseMinimumLoosened: Rule = {
  id: "response-minimum-loosened",
  observes: "minimum-loosened",
  direction: "response",
  level: "breaking",
  area: "numbers",
  message: "`minimum` went from {base} to {revision}; smaller numbers may arrive now",
};
