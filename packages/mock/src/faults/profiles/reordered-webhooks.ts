import type { FaultProfile } from "../model.ts";

export const reorderedWebhooks: FaultProfile = {
  name: "reordered-webhooks",
  summary: "The last webhook of a prediction overtakes the one before it.",
  rules: [{ when: { call: "create" }, fault: "reordered-webhooks" }],
};
