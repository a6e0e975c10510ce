import type { Rule } from "../../model/rule.ts";

export const requestPropertyRenamed: Rule = {
  id: "request-property-renamed",
  observes: "property-renamed",
  direction: "request",
  level: "breaking",
  area: "properties",
  message: "`{base}` is called `{revision}` now",
};
