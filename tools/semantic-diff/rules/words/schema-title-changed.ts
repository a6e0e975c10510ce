import type { Rule } from "../../model/rule.ts";

export const schemaTitleChanged: Rule = {
  id: "schema-title-changed",
  observes: "schema-title-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the title changed from {base} to {revision}",
};
