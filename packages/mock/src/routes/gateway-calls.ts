/** What a gateway can be asked, by the names that routes, faults and the journal have for it. */
export const gatewayCalls = [
  "create",
  "get",
  "list",
  "cancel",
  "stream",
  "delivery",
  "files",
  "models",
  "other",
] as const;

export type GatewayCall = (typeof gatewayCalls)[number];
