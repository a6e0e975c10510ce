import type { FaultProfile } from "../model.ts";

export const standardLimits: FaultProfile = {
  name: "standard-limits",
  summary: "The documented limits are enforced: 600 creates and 3,000 other calls a minute.",
  rules: [{ fault: "limits", limits: "standard", hint: "body" }],
};
