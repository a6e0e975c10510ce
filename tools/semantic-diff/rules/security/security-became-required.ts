import type { Rule } from "../../model/rule.ts";

export const securityBecameRequired: Rule = {
  id: "security-became-required",
  observes: "security-became-required",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "callers must identify themselves now",
};
