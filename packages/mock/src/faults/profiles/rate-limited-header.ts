import type { FaultProfile } from "../model.ts";

export const rateLimitedHeader: FaultProfile = {
  name: "rate-limited-header",
  summary: "As rate-limited, but the hint is a Retry-After header.",
  rules: [{ fault: "limits", limits: "low-credit", hint: "header" }],
};
