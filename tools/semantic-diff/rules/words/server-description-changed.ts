import type { Rule } from "../../model/rule.ts";

export const serverDescriptionChanged: Rule = {
  id: "server-description-changed",
  observes: "server-description-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the server's description changed",
};
