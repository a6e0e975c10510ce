import type { Rule } from "../../model/rule.ts";

export const responseDiscriminatorRemoved: Rule = {
  id: "response-discriminator-removed",
  observes: "discriminator-removed",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "no property tells any more which alternative arrived",
};
