import { gatewayCalls } from "../routes/gateway-calls.ts";
import type { Route } from "../routes/route.ts";

/** Calls that a gateway would take, as opposed to the mock's own pages and admin routes. */
const names = new Set<string>([...gatewayCalls, "unmatched"]);

/** Whether a call goes into the journal, takes time and may be bent by faults. */
export const isGatewayCall = (route: Pick<Route, "name">): boolean => names.has(route.name);
