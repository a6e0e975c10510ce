import type { Rule } from "../../model/rule.ts";

export const requestDefaultRemoved: Rule = {
  id: "request-default-removed",
  observes: "default-removed",
  direction: "request",
  level: "breaking",
  area: "values",
  message: "leaving it out no longer means {base}",
  why: "Callers that relied on the promise by leaving the value out cannot know what they get.",
};
