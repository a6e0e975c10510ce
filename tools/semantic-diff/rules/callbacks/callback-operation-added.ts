import type { Rule } from "../../model/rule.ts";

export const callbackOperationAdded: Rule = {
  id: "callback-operation-added",
  observes: "callback-operation-added",
  direction: "response",
  level: "compatible",
  area: "callbacks",
  message: "{name} is new",
};
