import type { FaultProfile } from "../model.ts";

export const slow: FaultProfile = {
  name: "slow",
  summary:
    "Answers take 0.8 s in the middle and up to some seconds at the end; models compute three times as long.",
  rules: [
    { fault: "latency", milliseconds: { median: 800, p99: 4000 } },
    { when: { call: "create" }, fault: "pace", pace: { computeFactor: 3 } },
  ],
};
