import type { FaultProfile } from "../model.ts";

export const cold: FaultProfile = {
  name: "cold",
  summary: "Every prediction waits 60 s for a machine to start.",
  rules: [{ when: { call: "create" }, fault: "pace", pace: { bootSeconds: 60 } }],
};
