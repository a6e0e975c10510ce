import type { FaultProfile } from "../model.ts";

export const queued: FaultProfile = {
  name: "queued",
  summary: "Every prediction waits 30 s in the queue.",
  rules: [{ when: { call: "create" }, fault: "pace", pace: { queueSeconds: 30 } }],
};
