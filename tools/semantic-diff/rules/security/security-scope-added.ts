import type { Rule } from "../../model/rule.ts";

export const securityScopeAdded: Rule = {
  id: "security-scope-added",
  observes: "security-scope-added",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "{name} asks for more scopes: {revision} instead of {base}",
};
