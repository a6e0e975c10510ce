import type { Rule } from "../../model/rule.ts";

export const requestParameterRenamed: Rule = {
  id: "request-parameter-renamed",
  observes: "parameter-renamed",
  direction: "request",
  level: "breaking",
  area: "parameters",
  message: "the {base} parameter is called {revision} now",
};
