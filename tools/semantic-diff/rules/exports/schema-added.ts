import type { Rule } from "../../model/rule.ts";

export const schemaAdded: Rule = {
  id: "schema-added",
  observes: "schema-added",
  direction: "both",
  level: "compatible",
  area: "exports",
  message: "the type `{name}` is new",
};
