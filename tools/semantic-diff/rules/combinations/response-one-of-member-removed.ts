import type { Rule } from "../../model/rule.ts";

export const responseOneOfMemberRemoved: Rule = {
  id: "response-one-of-member-removed",
  observes: "oneOf-member-removed",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "an alternative no longer arrives: `{name}`",
};
