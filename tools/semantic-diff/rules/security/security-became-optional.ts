import type { Rule } from "../../model/rule.ts";

export const securityBecameOptional: Rule = {
  id: "security-became-optional",
  observes: "security-became-optional",
  direction: "request",
  level: "compatible",
  area: "security",
  message: "callers need not identify themselves any more",
};
