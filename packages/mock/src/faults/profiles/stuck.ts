import type { FaultProfile } from "../model.ts";

export const stuck: FaultProfile = {
  name: "stuck",
  summary: "Every prediction works for ever.",
  rules: [{ when: { call: "create" }, fault: "stuck", status: "processing" }],
};
