import type { Rule } from "../../model/rule.ts";

export const responseDiscriminatorMappingChanged: Rule = {
  id: "response-discriminator-mapping-changed",
  observes: "discriminator-mapping-changed",
  direction: "response",
  level: "breaking",
  area: "combinations",
  message: "the discriminator's `{name}` means {revision} now instead of {base}",
};
