import type { Rule } from "../../model/rule.ts";

export const operationSummaryChanged: Rule = {
  id: "operation-summary-changed",
  observes: "operation-summary-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the summary changed",
};
