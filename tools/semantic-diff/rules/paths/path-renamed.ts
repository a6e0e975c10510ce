import type { Rule } from "../../model/rule.ts";

export const pathRenamed: Rule = {
  id: "path-renamed",
  observes: "path-renamed",
  direction: "request",
  level: "breaking",
  area: "paths",
  message: "{base} moved to {revision}",
};
