import type { Rule } from "../../model/rule.ts";

export const responseTypeNarrowed: Rule = {
  id: "response-type-narrowed",
  observes: "type-narrowed",
  direction: "response",
  level: "compatible",
  area: "types",
  message: "the type went from {base} to {revision}; fewer kinds of values arrive",
};
