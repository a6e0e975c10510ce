import type { Rule } from "../../model/rule.ts";

export const modelAdded: Rule = {
  id: "model-added",
  observes: "model-added",
  direction: "request",
  level: "compatible",
  area: "registry",
  message: "the model {name} can be run now",
};
