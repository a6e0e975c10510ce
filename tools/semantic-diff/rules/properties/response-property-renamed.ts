import type { Rule } from "../../model/rule.ts";

export const responsePropertyRenamed: Rule = {
  id: "response-property-renamed",
  observes: "property-renamed",
  direction: "response",
  level: "breaking",
  area: "properties",
  message: "`{base}` is called `{revision}` now",
};
