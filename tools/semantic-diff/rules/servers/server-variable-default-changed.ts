import type { Rule } from "../../model/rule.ts";

export const serverVariableDefaultChanged: Rule = {
  id: "server-variable-default-changed",
  observes: "server-variable-default-changed",
  direction: "request",
  level: "breaking",
  area: "servers",
  message: "the server's variable {name} means {revision} when left out, no longer {base}",
  why: "Callers that leave it out reach another server.",
};
