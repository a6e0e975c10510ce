import type { Rule } from "../../model/rule.ts";

export const requestBodyRemoved: Rule = {
  id: "request-body-removed",
  observes: "body-removed",
  direction: "request",
  level: "breaking",
  area: "bodies",
  message: "a body can no longer be sent",
};
