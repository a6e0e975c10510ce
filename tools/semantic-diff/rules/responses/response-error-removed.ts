import type { Rule } from "../../model/rule.ts";

export const responseErrorRemoved: Rule = {
  id: "response-error-removed",
  observes: "error-response-removed",
  direction: "response",
  level: "compatible",
  area: "responses",
  message: "status {name} is no longer described",
  why: "A program that handles a failure goes on handling it.",
};
