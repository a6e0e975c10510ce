import type { Rule } from "../../model/rule.ts";

export const responseStatusDetailed: Rule = {
  id: "response-status-detailed",
  observes: "response-status-detailed",
  direction: "response",
  level: "compatible",
  area: "responses",
  message: "status {name} is told apart now and looks as it was told before",
};
