import type { Rule } from "../../model/rule.ts";

export const securityFlowScopeRemoved: Rule = {
  id: "security-flow-scope-removed",
  observes: "security-flow-scope-removed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the scope {name} is gone",
};
