import type { Rule } from "../../model/rule.ts";

export const responseRequiredPropertyAdded: Rule = {
  id: "response-required-property-added",
  observes: "required-property-added",
  direction: "response",
  level: "compatible",
  area: "properties",
  message: "`{name}` always arrives now",
  why: "Readers of JSON skip what they do not know.",
};
