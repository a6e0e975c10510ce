import type { Rule } from "../../model/rule.ts";

export const requestBodyBecameRequired: Rule = {
  id: "request-body-became-required",
  observes: "body-became-required",
  direction: "request",
  level: "breaking",
  area: "bodies",
  message: "the body must be sent now",
};
