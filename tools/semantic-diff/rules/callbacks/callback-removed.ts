import type { Rule } from "../../model/rule.ts";

export const callbackRemoved: Rule = {
  id: "callback-removed",
  observes: "callback-removed",
  direction: "response",
  level: "breaking",
  area: "callbacks",
  message: "the callback {name} is gone",
  why: "A receiver waits for calls that never come.",
};
