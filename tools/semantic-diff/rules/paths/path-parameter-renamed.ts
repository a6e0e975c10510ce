import type { Rule } from "../../model/rule.ts";

export const pathParameterRenamed: Rule = {
  id: "path-parameter-renamed",
  observes: "path-parameter-renamed",
  direction: "request",
  level: "breaking",
  area: "paths",
  message: "{base} is written {revision} now",
  why: "Calls stay the same bytes, but typed callers name the template and its parameters, and no longer compile.",
};
