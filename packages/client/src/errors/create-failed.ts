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
  const isMissing = outcome.status === 404;
  // What makes the remedy may have to be loaded. Where it cannot, the refusal stays one, without it.
  const remedy = isMissing ? await request.notFound?.().catch(() => undefined) : undefined;
  return uncertainCreate(outcome, errorFromOutcome(settings, { ...request, remedy }, outcome), sentAt);
}
