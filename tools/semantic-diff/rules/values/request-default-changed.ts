import type { Rule } from "../../model/rule.ts";

export const requestDefaultChanged: Rule = {
  id: "request-default-changed",
  observes: "default-changed",
  direction: "request",
  level: "breaking",
  area: "values",
  message: "leaving it out means {revision} now instead of {base}",
  why: "The same call, unchanged, gives another result, and nothing tells its author.",
};
