import type { Rule } from "../../model/rule.ts";

export const requestHiddenPropertyChanged: Rule = {
  id: "request-hidden-property-changed",
  observes: "hidden-property-changed",
  direction: "request",
  level: "annotation",
  area: "properties",
  message: "the read-only `{name}` changed, which no request carries",
};
