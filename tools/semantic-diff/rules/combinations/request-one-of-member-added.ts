import type { Rule } from "../../model/rule.ts";

export const requestOneOfMemberAdded: Rule = {
  id: "request-one-of-member-added",
  observes: "oneOf-member-added",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "another alternative is accepted: `{name}`",
};
