import type { Rule } from "../../model/rule.ts";

export const serverVariableRemoved: Rule = {
  id: "server-variable-removed",
  observes: "server-variable-removed",
  direction: "request",
  level: "breaking",
  area: "servers",
  message: "the server's variable {name} is gone",
};
