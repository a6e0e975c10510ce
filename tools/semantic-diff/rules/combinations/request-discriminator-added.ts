import type { Rule } from "../../model/rule.ts";

export const requestDiscriminatorAdded: Rule = {
  id: "request-discriminator-added",
  observes: "discriminator-added",
  direction: "request",
  level: "breaking",
  area: "combinations",
  message: "a property decides which alternative is meant now",
  why: "A body that fits but does not say what it is can be refused.",
};
