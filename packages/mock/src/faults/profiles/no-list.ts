import type { FaultProfile } from "../model.ts";

export const noList: FaultProfile = {
  name: "no-list",
  summary: "Listing predictions is answered with 404, as by a gateway that has no such route.",
  rules: [{ when: { call: "list" }, fault: "problem", status: 404 }],
};
