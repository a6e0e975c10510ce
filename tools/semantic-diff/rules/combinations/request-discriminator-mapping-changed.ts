import type { Rule } from "../../model/rule.ts";

export const requestDiscriminatorMappingChanged: Rule = {
  id: "request-discriminator-mapping-changed",
  observes: "discriminator-mapping-changed",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "the discriminator's `{name}` means {revision} now instead of {base}",
};
