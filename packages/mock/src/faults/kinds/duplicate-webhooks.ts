import type { FaultKind } from "../model.ts";

export const duplicateWebhooks: FaultKind = {
  fault: "duplicate-webhooks",
  summary: "Every webhook arrives twice, with the same id.",
  settings: {},
  effects: (action) =>
    action.fault === "duplicate-webhooks" ? { webhooks: { duplicate: true } } : undefined,
};
