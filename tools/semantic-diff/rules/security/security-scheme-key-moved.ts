import type { Rule } from "../../model/rule.ts";

export const securitySchemeKeyMoved: Rule = {
  id: "security-scheme-key-moved",
  observes: "security-scheme-key-moved",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the key moved from {base} to {revision}",
};
