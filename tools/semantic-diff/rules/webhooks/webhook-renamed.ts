import type { Rule } from "../../model/rule.ts";

export const webhookRenamed: Rule = {
  id: "webhook-renamed",
  observes: "webhook-renamed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the webhook {base} is called {revision} now",
  why: "Generated types name webhooks.",
};
