import { required, wholeFrom } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";

export const stalledStream: FaultKind = {
  fault: "stalled-stream",
  summary: "A stream falls silent after some events without closing.",
  settings: { afterEvents: required(wholeFrom(0)) },
  effects: (action) =>
    action.fault === "stalled-stream"
      ? { stream: { kind: "stall", afterEvents: action.afterEvents } }
      : undefined,
};
