import type { FaultProfile } from "../model.ts";

export const throttledTwice: FaultProfile = {
  name: "throttled-twice",
  summary: "The first two creates are answered with 429, then all is well.",
  rules: [{ when: { call: "create", nth: [1, 2] }, fault: "throttle", seconds: 1, hint: "body" }],
};
