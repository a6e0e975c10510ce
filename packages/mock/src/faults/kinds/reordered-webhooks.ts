import type { FaultKind } from "../model.ts";

export const reorderedWebhooks: FaultKind = {
  fault: "reordered-webhooks",
  summary: "The last webhook overtakes the one before it.",
  settings: {},
  effects: (action) =>
    action.fault === "reordered-webhooks" ? { webhooks: { reordered: true } } : undefined,
};
