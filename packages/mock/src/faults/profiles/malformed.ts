import type { FaultProfile } from "../model.ts";

export const malformed: FaultProfile = {
  name: "malformed",
  summary: "Every answer's body is not valid JSON.",
  rules: [{ fault: "malformed-body" }],
};
