import type { Rule } from "../../model/rule.ts";

export const responseHeaderBecameOptional: Rule = {
  id: "response-header-became-optional",
  observes: "header-became-optional",
  direction: "response",
  level: "breaking",
  area: "headers",
  message: "the {name} header may be missing now",
};
