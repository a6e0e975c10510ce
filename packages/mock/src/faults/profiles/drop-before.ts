import type { FaultProfile } from "../model.ts";

export const dropBefore: FaultProfile = {
  name: "drop-before",
  summary: "Every create's connection closes before it took effect.",
  rules: [{ when: { call: "create" }, fault: "drop", moment: "before" }],
};
