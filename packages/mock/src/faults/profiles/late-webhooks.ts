import type { FaultProfile } from "../model.ts";

export const lateWebhooks: FaultProfile = {
  name: "late-webhooks",
  summary: "Every webhook arrives 30 s late.",
  rules: [{ when: { call: "create" }, fault: "late-webhooks", seconds: 30 }],
};
