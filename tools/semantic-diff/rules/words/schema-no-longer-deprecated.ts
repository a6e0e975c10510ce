import type { Rule } from "../../model/rule.ts";

export const schemaNoLongerDeprecated: Rule = {
  id: "schema-no-longer-deprecated",
  observes: "schema-deprecated-removed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "it is no longer deprecated",
};
