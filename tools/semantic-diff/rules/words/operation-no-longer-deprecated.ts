import type { Rule } from "../../model/rule.ts";

export const operationNoLongerDeprecated: Rule = {
  id: "operation-no-longer-deprecated",
  observes: "operation-deprecated-removed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the operation is no longer deprecated",
};
