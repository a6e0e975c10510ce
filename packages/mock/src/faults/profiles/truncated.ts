import type { FaultProfile } from "../model.ts";

export const truncated: FaultProfile = {
  name: "truncated",
  summary: "Every answer ends in the middle of its body.",
  rules: [{ fault: "truncated-body" }],
};
