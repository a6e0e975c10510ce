import type { Rule } from "../../model/rule.ts";

export const responsePropertyAdded: Rule = {
  id: "response-property-added",
  observes: "property-added",
  direction: "response",
  level: "compatible",
  area: "properties",
  message: "`{name}` arrives now",
  why: "Readers of JSON skip what they do not know.",
};
