import type { Rule } from "../../model/rule.ts";

export const callbackAdded: Rule = {
  id: "callback-added",
  observes: "callback-added",
  direction: "response",
  level: "compatible",
  area: "callbacks",
  message: "the callback {name} is new",
};
