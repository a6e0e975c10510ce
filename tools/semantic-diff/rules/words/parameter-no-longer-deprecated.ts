import type { Rule } from "../../model/rule.ts";

export const parameterNoLongerDeprecated: Rule = {
  id: "parameter-no-longer-deprecated",
  observes: "parameter-deprecated-removed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the parameter is no longer deprecated",
};
