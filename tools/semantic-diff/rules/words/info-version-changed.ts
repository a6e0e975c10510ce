import type { Rule } from "../../model/rule.ts";

export const infoVersionChanged: Rule = {
  id: "info-version-changed",
  observes: "info-version-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the document's version went from {base} to {revision}",
  why: "The number is the author's opinion; this list is the measure.",
};
