import type { Rule } from "../../model/rule.ts";

export const securitySchemeTypeChanged: Rule = {
  id: "security-scheme-type-changed",
  observes: "security-scheme-type-changed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the security scheme changed from {base} to {revision}",
};
