import type { Rule } from "../../model/rule.ts";

export const openapiVersionChanged: Rule = {
  id: "openapi-version-changed",
  observes: "openapi-version-changed",
  direction: "both",
  level: "annotation",
  area: "words",
  message: "the document is written in OpenAPI {revision} instead of {base}",
  why: "The same API can be said in either; what is said is compared.",
};
