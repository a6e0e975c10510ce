import type { Rule } from "../../model/rule.ts";

export const requestAllowReservedTightened: Rule = {
  id: "request-allow-reserved-tightened",
  observes: "allowReserved-tightened",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {name} parameter must escape reserved characters now",
};
