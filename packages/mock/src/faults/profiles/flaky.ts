import type { FaultProfile } from "../model.ts";

export const flaky: FaultProfile = {
  name: "flaky",
  summary:
    "One call in ten fails: a 500, a 503 or a connection that closes before or after a create took effect.",
  rules: [
    { when: { probability: 0.03 }, fault: "problem", status: 500 },
    { when: { probability: 0.03 }, fault: "problem", status: 503 },
    { when: { probability: 0.02 }, fault: "drop", moment: "before" },
    { when: { probability: 0.02 }, fault: "drop", moment: "after" },
  ],
};
