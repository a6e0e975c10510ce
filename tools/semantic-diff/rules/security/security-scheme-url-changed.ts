import type { Rule } from "../../model/rule.ts";

export const securitySchemeUrlChanged: Rule = {
  id: "security-scheme-url-changed",
  observes: "security-scheme-url-changed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the address changed from {base} to {revision}",
};
