import type { Rule } from "../../model/rule.ts";

export const schemaRemoved: Rule = {
  id: "schema-removed",
  observes: "schema-removed",
  direction: "both",
  level: "breaking",
  area: "exports",
  message: "the type `{name}` is gone",
  why: "Every named schema is exported as a TypeScript type; programs that name it no longer compile.",
};
