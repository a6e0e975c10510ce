import { throttled } from "../../problems/problem.ts";
import { type Answer, problem } from "../../request/answer.ts";
import { amount, required, word } from "../../settings/kinds.ts";
import type { FaultKind } from "../model.ts";

export const hintSetting = word("body", "header", "both", "none");

export const throttle: FaultKind = {
  fault: "throttle",
  summary:
    "The call is answered with 429; the hint when to come back is in the body, a header, both or neither.",
  settings: { seconds: required(amount), hint: required(hintSetting) },
  effects: (action) => (action.fault === "throttle" ? { before: () => tooManyCalls(action) } : undefined),
};

/** A 429 with `retry_after` in its body, a `Retry-After` header, both or neither. */
export function tooManyCalls(wait: { seconds: number; hint: "body" | "header" | "both" | "none" }): Answer {
  const { retry_after: seconds, ...silent } = throttled({ seconds: wait.seconds });
  const inBody = wait.hint === "body" || wait.hint === "both";
  const inHeader = wait.hint === "header" || wait.hint === "both";
  const detail = wait.hint === "none" ? "Request was throttled." : silent.detail;
  return problem(
    { ...silent, detail, ...(inBody && seconds !== undefined ? { retry_after: seconds } : {}) },
    inHeader ? { headers: { "retry-after": `${wait.seconds}` } } : {},
  );
}
