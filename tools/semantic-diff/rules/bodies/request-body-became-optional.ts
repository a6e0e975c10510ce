import type { Rule } from "../../model/rule.ts";

export const requestBodyBecameOptional: Rule = {
  id: "request-body-became-optional",
  observes: "body-became-optional",
  direction: "request",
  level: "compatible",
  area: "bodies",
  message: "the body may be left out now",
};
