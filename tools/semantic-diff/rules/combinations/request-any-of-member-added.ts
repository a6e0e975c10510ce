import type { Rule } from "../../model/rule.ts";

export const requestAnyOfMemberAdded: Rule = {
  id: "request-any-of-member-added",
  observes: "anyOf-member-added",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "another alternative is accepted: `{name}`",
};
