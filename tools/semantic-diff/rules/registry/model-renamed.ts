import type { Rule } from "../../model/rule.ts";

export const modelRenamed: Rule = {
  id: "model-renamed",
  observes: "model-renamed",
  direction: "request",
  level: "breaking",
  area: "registry",
  message: "the model {base} is called {revision} now",
  why: "Programs name models by it.",
};
