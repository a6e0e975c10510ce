import type { Rule } from "../../model/rule.ts";

export const jsonSchemaDialectChanged: Rule = {
  id: "json-schema-dialect-changed",
  observes: "json-schema-dialect-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "schemas are written in another dialect: {revision} instead of {base}",
};
