import type { FaultProfile } from "../model.ts";

export const stalledStream: FaultProfile = {
  name: "stalled-stream",
  summary: "Every stream falls silent after three events.",
  rules: [{ when: { call: "stream" }, fault: "stalled-stream", afterEvents: 3 }],
};
