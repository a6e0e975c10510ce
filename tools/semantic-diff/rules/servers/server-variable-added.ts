import type { Rule } from "../../model/rule.ts";

export const serverVariableAdded: Rule = {
  id: "server-variable-added",
  observes: "server-variable-added",
  direction: "request",
  level: "compatible",
  area: "servers",
  message: "the server's variable {name} is new",
};
