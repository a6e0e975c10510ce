import type { Rule } from "../../model/rule.ts";

export const responseOneOfMemberAdded: Rule = {
  id: "response-one-of-member-added",
  observes: "oneOf-member-added",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "another alternative may arrive: `{name}`",
};
