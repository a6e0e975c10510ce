import type { Rule } from "../../model/rule.ts";

export const operationIdRemoved: Rule = {
  id: "operation-id-removed",
  observes: "operation-id-removed",
  direction: "both",
  level: "breaking",
  area: "operations",
  message: "the operation lost its name {base}",
  why: "Generated code names operations by it; what vanishes no longer compiles.",
};
