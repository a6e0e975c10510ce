import type { Rule } from "../../model/rule.ts";

export const responsePropertyNamesLoosened: Rule = {
  id: "response-property-names-loosened",
  observes: "propertyNames-loosened",
  direction: "response",
  level: "breaking",
  area: "objects",
  message: "`propertyNames` became looser; properties of other names may arrive now",
};
