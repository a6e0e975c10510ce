import type { FaultProfile } from "../model.ts";

export const noCredit: FaultProfile = {
  name: "no-credit",
  summary: "Every create is answered with 402.",
  rules: [{ when: { call: "create" }, fault: "problem", status: 402 }],
};
