import type { Rule } from "../../model/rule.ts";

export const responseSuccessRemoved: Rule = {
  id: "response-success-removed",
  observes: "success-response-removed",
  direction: "response",
  level: "breaking",
  area: "responses",
  message: "status {name} no longer arrives",
  why: "Programs wait for it and name its type.",
};
