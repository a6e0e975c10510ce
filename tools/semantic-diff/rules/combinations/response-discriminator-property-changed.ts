import type { Rule } from "../../model/rule.ts";

export const responseDiscriminatorPropertyChanged: Rule = {
  id: "response-discriminator-property-changed",
  observes: "discriminator-property-changed",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "`{revision}` tells which alternative arrived, no longer `{base}`",
};
