import type { Rule } from "../../model/rule.ts";

export const securityScopeRemoved: Rule = {
  id: "security-scope-removed",
  observes: "security-scope-removed",
  direction: "request",
  level: "compatible",
  area: "security",
  message: "{name} asks for fewer scopes: {revision} instead of {base}",
};
