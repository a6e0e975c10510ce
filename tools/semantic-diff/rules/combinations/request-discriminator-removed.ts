import type { Rule } from "../../model/rule.ts";

export const requestDiscriminatorRemoved: Rule = {
  id: "request-discriminator-removed",
  observes: "discriminator-removed",
  direction: "request",
  level: "compatible",
  area: "combinations",
  message: "no property decides any more which alternative is meant",
};
