import type { Rule } from "../../model/rule.ts";

export const schemaXmlChanged: Rule = {
  id: "schema-xml-changed",
  observes: "schema-xml-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the XML form changed",
};
