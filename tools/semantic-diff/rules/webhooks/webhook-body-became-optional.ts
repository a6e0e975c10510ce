import type { Rule } from "../../model/rule.ts";

export const webhookBodyBecameOptional: Rule = {
  id: "webhook-body-became-optional",
  observes: "body-became-optional",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the body may be missing now",
};
