import { amount, required } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";

export const lateWebhooks: FaultKind = {
  fault: "late-webhooks",
  summary: "Every webhook arrives late.",
  settings: { seconds: required(amount) },
  effects: (action) =>
    action.fault === "late-webhooks" ? { webhooks: { lateSeconds: action.seconds } } : undefined,
};
