import { required, word } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";

export const stuck: FaultKind = {
  fault: "stuck",
  summary: "A prediction never starts, or never ends.",
  settings: { status: required(word("starting", "processing")) },
  effects: (action) => (action.fault === "stuck" ? { pace: { stuck: action.status } } : undefined),
};
