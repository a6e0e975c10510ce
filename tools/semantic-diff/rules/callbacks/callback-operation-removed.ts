import type { Rule } from "../../model/rule.ts";

export const callbackOperationRemoved: Rule = {
  id: "callback-operation-removed",
  observes: "callback-operation-removed",
  direction: "response",
  level: "breaking",
  area: "callbacks",
  message: "{name} is gone",
};
