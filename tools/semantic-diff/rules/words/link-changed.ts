import type { Rule } from "../../model/rule.ts";

export const linkChanged: Rule = {
  id: "link-changed",
  observes: "link-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the link `{name}` changed",
  why: "A link is a hint at what can be called next; what can be called is judged there.",
};
