import type { Rule } from "../../model/rule.ts";

export const securityRemoved: Rule = {
  id: "security-removed",
  observes: "security-removed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "{name} no longer lets callers in",
};
