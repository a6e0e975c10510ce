import type { Rule } from "../../model/rule.ts";

export const serverAdded: Rule = {
  id: "server-added",
  observes: "server-added",
  direction: "request",
  level: "compatible",
  area: "servers",
  message: "the server {name} is new",
};
