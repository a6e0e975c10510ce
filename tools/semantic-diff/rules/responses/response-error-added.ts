import type { Rule } from "../../model/rule.ts";

export const responseErrorAdded: Rule = {
  id: "response-error-added",
  observes: "error-response-added",
  direction: "response",
  level: "compatible",
  area: "responses",
  message: "status {name} is described now",
  why: "Any server may fail in any way at any time; describing a failure adds knowledge, not failures.",
};
