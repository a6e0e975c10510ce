import type { Rule } from "../../model/rule.ts";

export const serverVariableValueRemoved: Rule = {
  id: "server-variable-value-removed",
  observes: "server-variable-value-removed",
  direction: "request",
  level: "breaking",
  area: "servers",
  message: "the server's variable {name} has fewer values: {revision} instead of {base}",
};
