import type { Rule } from "../../model/rule.ts";

export const pathAdded: Rule = {
  id: "path-added",
  observes: "path-added",
  direction: "request",
  level: "compatible",
  area: "paths",
  message: "the path {name} is new",
};
