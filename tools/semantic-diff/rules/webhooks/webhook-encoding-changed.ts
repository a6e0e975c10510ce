import type { Rule } from "../../model/rule.ts";

export const webhookEncodingChanged: Rule = {
  id: "webhook-encoding-changed",
  observes: "encoding-changed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the parts of the body arrive encoded another way",
};
