import type { Rule } from "../../model/rule.ts";

export const securitySchemeKeyRenamed: Rule = {
  id: "security-scheme-key-renamed",
  observes: "security-scheme-key-renamed",
  direction: "request",
  level: "breaking",
  area: "security",
  message: "the key is sent as {revision} instead of {base}",
};
