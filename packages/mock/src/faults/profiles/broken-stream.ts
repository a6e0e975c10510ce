import type { FaultProfile } from "../model.ts";

export const brokenStream: FaultProfile = {
  name: "broken-stream",
  summary: "Every stream's connection closes after three events.",
  rules: [{ when: { call: "stream" }, fault: "broken-stream", afterEvents: 3 }],
};
