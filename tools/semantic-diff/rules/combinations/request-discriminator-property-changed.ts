import type { Rule } from "../../model/rule.ts";

export const requestDiscriminatorPropertyChanged: Rule = {
  id: "request-discriminator-property-changed",
  observes: "discriminator-property-changed",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "`{revision}` decides which alternative is meant, no longer `{base}`",
};
