import type { Rule } from "../../model/rule.ts";

export const headerNoLongerDeprecated: Rule = {
  id: "header-no-longer-deprecated",
  observes: "header-deprecated-removed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the header is no longer deprecated",
};
