import type { Rule } from "../../model/rule.ts";

export const requestOneOfMemberRemoved: Rule = {
  id: "request-one-of-member-removed",
  observes: "oneOf-member-removed",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "an alternative is refused now: `{name}`",
};
