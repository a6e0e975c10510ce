import type { Rule } from "../../model/rule.ts";

export const responseSuccessAdded: Rule = {
  id: "response-success-added",
  observes: "success-response-added",
  direction: "response",
  level: "breaking",
  area: "responses",
  message: "status {name} may arrive now",
  why: "A program that reads the body of every success as it was told misreads this one.",
};
