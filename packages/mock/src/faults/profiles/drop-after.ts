import type { FaultProfile } from "../model.ts";

export const dropAfter: FaultProfile = {
  name: "drop-after",
  summary: "Every create takes effect, then its connection closes without an answer.",
  rules: [{ when: { call: "create" }, fault: "drop", moment: "after" }],
};
