import type { FaultProfile } from "../model.ts";

export const serverErrors: FaultProfile = {
  name: "server-errors",
  summary: "Every call is answered with 500.",
  rules: [{ fault: "problem", status: 500 }],
};
