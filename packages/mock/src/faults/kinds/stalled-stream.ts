import type { FaultKind } from "../model.ts";

export const stalledStream: FaultKind = {
  fault: "stalled-stream",
  summary: "A stream falls silent after some events without closing.",
  effects: (action) =>
    action.fault === "stalled-stream"
      ? { stream: { kind: "stall", afterEvents: action.afterEvents } }
      : undefined,
};
