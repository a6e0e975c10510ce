import type { Rule } from "../../model/rule.ts";

export const requestTypeNarrowed: Rule = {
  id: "request-type-narrowed",
  observes: "type-narrowed",
  direction: "request",
  level: "breaking",
  area: "types",
  message: "the type went from {base} to {revision}; some values are refused now",
};
