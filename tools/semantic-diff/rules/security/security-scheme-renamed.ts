import type { Rule } from "../../model/rule.ts";

export const securitySchemeRenamed: Rule = {
  id: "security-scheme-renamed",
  observes: "security-scheme-renamed",
  direction: "request",
  level: "compatible",
  area: "security",
  message: "the security scheme {base} is called {revision} now",
  why: "Callers send the same; the name is the document's own.",
};
