import type { Rule } from "../../model/rule.ts";

export const requestPropertyRemoved: Rule = {
  id: "request-property-removed",
  observes: "property-removed",
  direction: "request",
  level: "breaking",
  area: "properties",
  message: "`{name}` can no longer be sent",
  why: "A caller that sends it is refused or ignored, and no longer compiles.",
};
