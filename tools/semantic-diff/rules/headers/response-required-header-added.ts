import type { Rule } from "../../model/rule.ts";

export const responseRequiredHeaderAdded: Rule = {
  id: "response-required-header-added",
  observes: "required-header-added",
  direction: "response",
  level: "compatible",
  area: "headers",
  message: "the {name} header always arrives now",
};
