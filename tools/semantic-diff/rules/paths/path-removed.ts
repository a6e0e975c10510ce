import type { Rule } from "../../model/rule.ts";

export const pathRemoved: Rule = {
  id: "path-removed",
  observes: "path-removed",
  direction: "request",
  level: "breaking",
  area: "paths",
  message: "the path {name} is gone",
};
