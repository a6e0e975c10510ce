import type { Rule } from "../../model/rule.ts";

export const requestPropertyNamesLoosened: Rule = {
  id: "request-property-names-loosened",
  observes: "propertyNames-loosened",
  direction: "request",
  level: "compatible",
  area: "objects",
  message: "`propertyNames` became looser; properties of other names are accepted now",
};
