import type { Rule } from "../../model/rule.ts";

export const requestDefaultAdded: Rule = {
  id: "request-default-added",
  observes: "default-added",
  direction: "request",
  level: "compatible",
  area: "values",
  message: "leaving it out means {revision}",
  why: "It says what happens to calls that leave the value out; until now nothing was promised.",
};
