import type { Rule } from "../../model/rule.ts";

export const responseDiscriminatorAdded: Rule = {
  id: "response-discriminator-added",
  observes: "discriminator-added",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "a property tells which alternative arrived",
};
