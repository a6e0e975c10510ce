import type { Rule } from "../../model/rule.ts";

export const securitySchemeAdded: Rule = {
  id: "security-scheme-added",
  observes: "security-scheme-added",
  direction: "request",
  level: "compatible",
  area: "security",
  message: "the security scheme {name} is new",
};
