import type { FaultProfile } from "../model.ts";

export const rateLimited: FaultProfile = {
  name: "rate-limited",
  summary:
    "Six creates a minute with a burst of one, as on an account low on credit; the hint is in the 429's body.",
  rules: [{ fault: "limits", limits: "low-credit", hint: "body" }],
};
