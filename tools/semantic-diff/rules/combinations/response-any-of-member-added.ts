import type { Rule } from "../../model/rule.ts";

export const responseAnyOfMemberAdded: Rule = {
  id: "response-any-of-member-added",
  observes: "anyOf-member-added",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "another alternative may arrive: `{name}`",
};
