import type { Rule } from "../../model/rule.ts";

export const operationIdChanged: Rule = {
  id: "operation-id-changed",
  observes: "operation-id-changed",
  direction: "both",
  level: "breaking",
  area: "operations",
  message: "the operation {base} is called {revision} now",
  why: "Generated code names operations by it; what vanishes no longer compiles.",
};
