import type { FaultKind } from "../model.ts";

export const malformedBody: FaultKind = {
  fault: "malformed-body",
  summary: "The body is complete but not valid JSON.",
  settings: {},
  effects: (action) =>
    action.fault === "malformed-body"
      ? {
          after: (answer) =>
            typeof answer.body === "string"
              ? { ...answer, body: `${answer.body.slice(0, Math.floor(answer.body.length * 0.7))}\u2026` }
              : answer,
        }
      : undefined,
};
