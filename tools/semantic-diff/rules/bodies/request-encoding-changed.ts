import type { Rule } from "../../model/rule.ts";

export const requestEncodingChanged: Rule = {
  id: "request-encoding-changed",
  observes: "encoding-changed",
  direction: "request",
  level: "breaking",
  area: "bodies",
  message: "the parts of the body are encoded another way",
};
