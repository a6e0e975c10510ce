import type { Rule } from "../../model/rule.ts";

export const responseDiscriminatorMappingRemoved: Rule = {
  id: "response-discriminator-mapping-removed",
  observes: "discriminator-mapping-removed",
  direction: "response",
  level: "compatible",
  area: "combinations",
  message: "`{name}` no longer arrives as the discriminator",
};
