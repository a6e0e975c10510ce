import { required, wholeFrom } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";

export const brokenStream: FaultKind = {
  fault: "broken-stream",
  summary: "A stream's connection closes after some events, before it is done.",
  settings: { afterEvents: required(wholeFrom(0)) },
  effects: (action) =>
    action.fault === "broken-stream"
      ? { stream: { kind: "break", afterEvents: action.afterEvents } }
      : undefined,
};
