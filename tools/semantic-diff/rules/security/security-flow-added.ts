import type { Rule } from "../../model/rule.ts";

export const securityFlowAdded: Rule = {
  id: "security-flow-added",
  observes: "security-flow-added",
  direction: "request",
  level: "compatible",
  area: "security",
  message: "the flow {name} is new",
};
