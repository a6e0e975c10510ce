import type { FaultProfile } from "../model.ts";

export const duplicateWebhooks: FaultProfile = {
  name: "duplicate-webhooks",
  summary: "Every webhook arrives twice.",
  rules: [{ when: { call: "create" }, fault: "duplicate-webhooks" }],
};
