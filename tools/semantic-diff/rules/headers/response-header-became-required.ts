import type { Rule } from "../../model/rule.ts";

export const responseHeaderBecameRequired: Rule = {
  id: "response-header-became-required",
  observes: "header-became-required",
  direction: "response",
  level: "compatible",
  area: "headers",
  message: "the {name} header always arrives now",
};
