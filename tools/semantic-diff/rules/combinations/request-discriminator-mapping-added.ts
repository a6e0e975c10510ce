import type { Rule } from "../../model/rule.ts";

export const requestDiscriminatorMappingAdded: Rule = {
  id: "request-discriminator-mapping-added",
  observes: "discriminator-mapping-added",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "`{name}` is a value of the discriminator now",
};
