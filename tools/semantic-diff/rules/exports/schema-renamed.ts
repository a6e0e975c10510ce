import type { Rule } from "../../model/rule.ts";

export const schemaRenamed: Rule = {
  id: "schema-renamed",
  observes: "schema-renamed",
  direction: "both",
  level: "breaking",
  area: "exports",
  message: "the type `{base}` is called `{revision}` now",
  why: "Every named schema is exported as a TypeScript type; programs that name it no longer compile.",
};
