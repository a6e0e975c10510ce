import type { ChosenFault } from "../faults/choose.ts";
import type { FaultCall } from "../faults/model.ts";
import type { Problem } from "../problems/problem.ts";
import type { Call } from "../request/call.ts";
import { modelOfVersion } from "../request/which-model.ts";
import type { Route } from "../routes/route.ts";
import { isGatewayCall } from "./gateway-call.ts";

export const unbent: { readonly chosen: readonly ChosenFault[] } = { chosen: [] };

/** Whether a call may have faults at all. The mock's own pages are never bent. */
export const mayBeBent = ({ route, call }: { route: Route; call: Call }): boolean =>
  (!call.world.faults.idle || call.request.headers.get("mock-faults") !== null) && isGatewayCall(route);

/** The faults of a call that may have some, or the problem with its `mock-faults` header. */
export async function chooseFaults({
  route,
  call,
}: {
  route: Route;
  call: Call;
}): Promise<{ chosen: readonly ChosenFault[] } | { refusal: Problem }> {
  const asked = call.request.headers.get("mock-faults");
  const { faults } = call.world;
  const model = faults.asksForModels ? await modelOf({ route, call }) : undefined;
  const header = (name: string): string | null => call.request.headers.get(name.toLowerCase());
  try {
    return { chosen: faults.choose({ subject: { call: route.name as FaultCall, model, header }, asked }) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { refusal: { title: "Unknown fault profile", detail, status: 400 } };
  }
}

/** The model that a call is about, as far as can be told before it is answered. */
async function modelOf({ route, call }: { route: Route; call: Call }): Promise<string | undefined> {
  if (route.model !== undefined) return route.model;
  if (route.name === "create") {
    const read = await call.body();
    const body = "value" in read ? read.value : undefined;
    const version = typeof body === "object" && body !== null && "version" in body ? body.version : undefined;
    return typeof version === "string"
      ? modelOfVersion({ models: call.engine.api.models, version })?.name
      : undefined;
  }
  const { id } = call.parameters;
  return id === undefined ? undefined : (await call.world.store.getPrediction(id))?.model;
}
