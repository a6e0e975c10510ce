import { lowCreditLimits, standardLimits } from "../../engine/limits.ts";
import { required } from "../../settings/kinds.ts";
import { isRecord } from "../../settings/setting.ts";
import type { FaultKind } from "../model.ts";
import { hintSetting, tooManyCalls } from "./throttle.ts";

const named = { standard: standardLimits, "low-credit": lowCreditLimits };

export const limits: FaultKind = {
  fault: "limits",
  summary: "Rate limits are enforced: the documented ones, those of an account low on credit, or your own.",
  settings: {
    limits: required({
      expected: '"standard" or "low-credit", or limits of your own',
      fits: (value) => value === "standard" || value === "low-credit" || isRecord(value),
    }),
    hint: required(hintSetting),
  },
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
