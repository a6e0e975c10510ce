import type { Rule } from "../../model/rule.ts";

export const responseDiscriminatorMappingAdded: Rule = {
  id: "response-discriminator-mapping-added",
  observes: "discriminator-mapping-added",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`{name}` may arrive as the discriminator now",
};
