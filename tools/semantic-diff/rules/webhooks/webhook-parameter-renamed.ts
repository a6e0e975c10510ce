import type { Rule } from "../../model/rule.ts";

export const webhookParameterRenamed: Rule = {
  id: "webhook-parameter-renamed",
  observes: "parameter-renamed",
  direction: "response",
  level: "breaking",
  area: "webhooks",
  message: "the {base} parameter is called {revision} now",
};
