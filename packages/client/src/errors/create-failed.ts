import type { GatewayRequest, Outcome } from "../fetch/gateway-request.ts";
import type { Settings } from "../options/settings.ts";
import { errorFromOutcome } from "./error-from-outcome.ts";
import type { PredgateError } from "./predgate-error.ts";
import { uncertainCreate } from "./uncertain-create.ts";

/** The error for a create that gave no prediction. */
export async function createFailed(
  settings: Settings,
  request: GatewayRequest,
  { outcome, sentAt }: { readonly outcome: Outcome; readonly sentAt: Date | undefined },
): Promise<PredgateError> {
  const missing = outcome.status === 404 ? request.model : undefined;
  // What knows similar names may have to be loaded. Where it cannot, the refusal stays one.
  const meant = missing && (await suggest(settings, missing).catch(() => ""));
  const notFound = `${meant}${request.notFound}`;
  return uncertainCreate(outcome, errorFromOutcome(settings, { ...request, notFound }, outcome), sentAt);
}

async function suggest(settings: Settings, model: string): Promise<string> {
  return (await import("../models/suggest-model.ts")).suggestModel(settings, model);
}
