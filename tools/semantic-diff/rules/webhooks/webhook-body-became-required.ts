import type { Rule } from "../../model/rule.ts";

export const webhookBodyBecameRequired: Rule = {
  id: "webhook-body-became-required",
  observes: "body-became-required",
  direction: "response",
  level: "compatible",
  area: "webhooks",
  message: "the body always arrives now",
};
