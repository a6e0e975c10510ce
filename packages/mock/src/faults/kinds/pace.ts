import type { FaultKind } from "../model.ts";

export const pace: FaultKind = {
  fault: "pace",
  summary: "A prediction queues, boots or computes for as long as you say, and ends as you say.",
  effects: (action) => (action.fault === "pace" ? { pace: action.pace } : undefined),
};
