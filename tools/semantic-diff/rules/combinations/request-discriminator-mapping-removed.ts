import type { Rule } from "../../model/rule.ts";

export const requestDiscriminatorMappingRemoved: Rule = {
  id: "request-discriminator-mapping-removed",
  observes: "discriminator-mapping-removed",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`{name}` is no value of the discriminator any more",
};
