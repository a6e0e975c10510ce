import type { Rule } from "../../model/rule.ts";

export const securitySchemeRemoved: Rule = {
  id: "security-scheme-removed",
  observes: "security-scheme-removed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the security scheme {name} is gone",
};
