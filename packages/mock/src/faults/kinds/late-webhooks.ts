import type { FaultKind } from "../model.ts";

export const lateWebhooks: FaultKind = {
  fault: "late-webhooks",
  summary: "Every webhook arrives late.",
  effects: (action) =>
    action.fault === "late-webhooks" ? { webhooks: { lateSeconds: action.seconds } } : undefined,
};
