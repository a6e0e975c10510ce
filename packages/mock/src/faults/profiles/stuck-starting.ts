import type { FaultProfile } from "../model.ts";

export const stuckStarting: FaultProfile = {
  name: "stuck-starting",
  summary: "Every prediction waits for a machine for ever.",
  rules: [{ when: { call: "create" }, fault: "stuck", status: "starting" }],
};
