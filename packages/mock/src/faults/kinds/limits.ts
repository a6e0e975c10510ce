import { lowCreditLimits, standardLimits } from "../../engine/limits.ts";
import type { FaultKind } from "../model.ts";
import { tooManyCalls } from "./throttle.ts";

const named = { standard: standardLimits, "low-credit": lowCreditLimits };

export const limits: FaultKind = {
  fault: "limits",
  summary: "Rate limits are enforced: the documented ones, those of an account low on credit, or your own.",
  effects: (action) => {
    if (action.fault !== "limits") return undefined;
    const rates = typeof action.limits === "string" ? named[action.limits] : action.limits;
    return {
      before: ({ overLimit }) => {
        const seconds = overLimit(rates);
        return seconds === undefined ? undefined : tooManyCalls({ seconds, hint: action.hint });
      },
    };
  },
};
