import type { FaultKind } from "../model.ts";

export const stuck: FaultKind = {
  fault: "stuck",
  summary: "A prediction never starts, or never ends.",
  effects: (action) => (action.fault === "stuck" ? { pace: { stuck: action.status } } : undefined),
};
