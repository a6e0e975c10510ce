import { required, word } from "../../settings/kinds.ts";
import { ConnectionDropped } from "../connection-dropped.ts";
import type { FaultKind } from "../model.ts";

export const drop: FaultKind = {
  fault: "drop",
  summary: "The connection is refused, or closes before the call took effect, or after it did.",
  settings: { moment: required(word("refused", "before", "after")) },
  effects: (action) => {
    if (action.fault !== "drop") return undefined;
    const gone = (): never => {
      throw new ConnectionDropped(action.moment);
    };
    return action.moment === "after" ? { after: gone } : { before: gone };
  },
};
