import type { Rule } from "../../model/rule.ts";

export const schemaCommentChanged: Rule = {
  id: "schema-comment-changed",
  observes: "schema-comment-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "a comment for the document's authors changed",
};
