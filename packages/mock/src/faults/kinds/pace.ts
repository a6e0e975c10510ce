import { record, required } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";

export const pace: FaultKind = {
  fault: "pace",
  summary: "A prediction queues, boots or computes for as long as you say, and ends as you say.",
  settings: { pace: required(record("an object such as { computeSeconds: 5 }")) },
  effects: (action) => (action.fault === "pace" ? { pace: action.pace } : undefined),
};
