import type { Rule } from "../../model/rule.ts";

export const responseMediaTypeRemoved: Rule = {
  id: "response-media-type-removed",
  observes: "media-type-removed",
  direction: "response",
  level: "breaking",
  area: "media-types",
  message: "{name} can no longer be asked for",
  why: "A caller that asks for it by Accept is refused.",
};
