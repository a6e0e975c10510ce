import type { Rule } from "../../model/rule.ts";

export const requestAllowReservedLoosened: Rule = {
  id: "request-allow-reserved-loosened",
  observes: "allowReserved-loosened",
  direction: "request",
  level: "compatible",
  area: "parameters",
  message: "the {name} parameter may hold reserved characters unescaped now",
};
