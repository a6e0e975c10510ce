import type { Rule } from "../../model/rule.ts";

export const securityFlowScopeAdded: Rule = {
  id: "security-flow-scope-added",
  observes: "security-flow-scope-added",
  direction: "request",
  level: "compatible",
  area: "security",
  message: "the scope {name} is new",
};
