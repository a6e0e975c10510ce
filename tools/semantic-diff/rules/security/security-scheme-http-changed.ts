import type { Rule } from "../../model/rule.ts";

export const securitySchemeHttpChanged: Rule = {
  id: "security-scheme-http-changed",
  observes: "security-scheme-http-changed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the HTTP scheme changed from {base} to {revision}",
};
