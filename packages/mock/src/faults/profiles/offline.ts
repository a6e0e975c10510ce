import type { FaultProfile } from "../model.ts";

export const offline: FaultProfile = {
  name: "offline",
  summary: "No call gets through: every connection is refused, or closed at once by a server.",
  rules: [{ fault: "drop", moment: "refused" }],
};
