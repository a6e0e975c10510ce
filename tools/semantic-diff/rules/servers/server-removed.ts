import type { Rule } from "../../model/rule.ts";

export const serverRemoved: Rule = {
  id: "server-removed",
  observes: "server-removed",
  direction: "request",
  level: "breaking",
  area: "servers",
  message: "the server {name} is gone",
};
