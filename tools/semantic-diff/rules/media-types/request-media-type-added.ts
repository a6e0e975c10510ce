import type { Rule } from "../../model/rule.ts";

export const requestMediaTypeAdded: Rule = {
  id: "request-media-type-added",
  observes: "media-type-added",
  direction: "request",
  level: "compatible",
  area: "media-types",
  message: "a body of {name} is accepted now",
};
