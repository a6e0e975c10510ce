import type { Rule } from "../../model/rule.ts";

export const securityAdded: Rule = {
  id: "security-added",
  observes: "security-added",
  direction: "request",
  level: "compatible",
  area: "security",
  message: "{name} lets callers in as well now",
};
