import type { FaultProfile } from "../model.ts";

export const failing: FaultProfile = {
  name: "failing",
  summary: "Every prediction fails.",
  rules: [{ when: { call: "create" }, fault: "pace", pace: { outcome: "failed" } }],
};
