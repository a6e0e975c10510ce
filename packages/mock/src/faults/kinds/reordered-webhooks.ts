import type { FaultKind } from "../model.ts";

export const reorderedWebhooks: FaultKind = {
  fault: "reordered-webhooks",
  summary: "The last webhook overtakes the ones before it.",
  settings: {},
  effects: (action) =>
    action.fault === "reordered-webhooks" ? { webhooks: { reordered: true } } : undefined,
};
