import type { Rule } from "../../model/rule.ts";

export const responseAnyOfMemberRemoved: Rule = {
  id: "response-any-of-member-removed",
  observes: "anyOf-member-removed",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "an alternative no longer arrives: `{name}`",
};
