import type { Rule } from "../../model/rule.ts";

export const serverChanged: Rule = {
  id: "server-changed",
  observes: "server-changed",
  direction: "request",
  level: "breaking",
  area: "servers",
  message: "the server {base} became {revision}",
};
