import type { Rule } from "../../model/rule.ts";

export const securityFlowRemoved: Rule = {
  id: "security-flow-removed",
  observes: "security-flow-removed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the flow {name} is gone",
};
