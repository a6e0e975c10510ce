import type { Rule } from "../../model/rule.ts";

export const responseMediaTypeAdded: Rule = {
  id: "response-media-type-added",
  observes: "media-type-added",
  direction: "response",
  level: "compatible",
  area: "media-types",
  message: "{name} can be asked for now",
  why: "A caller names what it reads in Accept, so nothing else arrives unasked.",
};
