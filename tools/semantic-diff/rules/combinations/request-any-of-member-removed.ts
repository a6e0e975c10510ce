import type { Rule } from "../../model/rule.ts";

export const requestAnyOfMemberRemoved: Rule = {
  id: "request-any-of-member-removed",
  observes: "anyOf-member-removed",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "an alternative is refused now: `{name}`",
};
