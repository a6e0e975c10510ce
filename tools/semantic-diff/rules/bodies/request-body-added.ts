import type { Rule } from "../../model/rule.ts";

export const requestBodyAdded: Rule = {
  id: "request-body-added",
  observes: "body-added",
  direction: "request",
  level: "compatible",
  area: "bodies",
  message: "a body can be sent now",
};
