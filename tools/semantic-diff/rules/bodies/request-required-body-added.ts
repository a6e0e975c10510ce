import type { Rule } from "../../model/rule.ts";

export const requestRequiredBodyAdded: Rule = {
  id: "request-required-body-added",
  observes: "required-body-added",
  direction: "request",
  level: "breaking",
  area: "bodies",
  message: "a body must be sent now",
};
