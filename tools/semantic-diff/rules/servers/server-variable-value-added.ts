import type { Rule } from "../../model/rule.ts";

export const serverVariableValueAdded: Rule = {
  id: "server-variable-value-added",
  observes: "server-variable-value-added",
  direction: "request",
  level: "compatible",
  area: "servers",
  message: "the server's variable {name} has more values: {revision}",
};
