import type { Rule } from "../../model/rule.ts";

export const modelRemoved: Rule = {
  id: "model-removed",
  observes: "model-removed",
  direction: "request",
  level: "breaking",
  area: "registry",
  message: "the model {name} can no longer be run",
};
