import type { Rule } from "../../model/rule.ts";

export const requestMediaTypeRemoved: Rule = {
  id: "request-media-type-removed",
  observes: "media-type-removed",
  direction: "request",
  level: "breaking",
  area: "media-types",
  message: "a body of {name} is refused now",
};
