import type { Rule } from "../../model/rule.ts";

export const responseHeaderRemoved: Rule = {
  id: "response-header-removed",
  observes: "header-removed",
  direction: "response",
  level: "breaking",
  area: "headers",
  message: "the {name} header no longer arrives",
  why: "A program that reads it finds nothing there.",
};
