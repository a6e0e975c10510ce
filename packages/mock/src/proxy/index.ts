export { checkRecord } from "./check-record.ts";
export { createProxy, type GatewayProxy, type ProxyOptions } from "./create-proxy.ts";
export { type CountedDrift, type Drift, type DriftKind, driftKinds } from "./drift/drift.ts";
export type { Content, Exchange, Side } from "./model.ts";
export { readRecord } from "./record/read-record.ts";
export { type Report, reportOf } from "./report/report.ts";
export { reportText } from "./report/report-text.ts";
export { type ServedProxy, serveProxy } from "./serve-proxy.ts";
