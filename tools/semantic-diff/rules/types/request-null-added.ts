import type { Rule } from "../../model/rule.ts";

export const requestNullAdded: Rule = {
  id: "request-null-added",
  observes: "null-added",
  direction: "request",
  level: "compatible",
  area: "types",
  message: "null is accepted now",
};
