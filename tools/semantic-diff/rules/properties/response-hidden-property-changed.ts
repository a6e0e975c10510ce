import type { Rule } from "../../model/rule.ts";

export const responseHiddenPropertyChanged: Rule = {
  id: "response-hidden-property-changed",
  observes: "hidden-property-changed",
  direction: "response",
  level: "annotation",
  area: "properties",
  message: "the write-only `{name}` changed, which no response carries",
};
