import type { Rule } from "../../model/rule.ts";

export const modelVersionChanged: Rule = {
  id: "model-version-changed",
  observes: "model-version-changed",
  direction: "request",
  level: "breaking",
  area: "registry",
  message: "the model {name} is pinned to version {revision} instead of {base}",
  why: "The same call, unchanged, runs another build and gives another result: people pin versions to be spared that.",
};
