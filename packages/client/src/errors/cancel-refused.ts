import type { Settings } from "../options/settings.ts";
import { CancelUnsupportedError } from "./cancel-unsupported-error.ts";
import type { PredgateError } from "./predgate-error.ts";

/**
 * The error for a cancel that was refused: as it is, or for a gateway without a cancel route. A 404 may mean the route
 * or the prediction. Where the prediction is there, it is the route that is missing.
 */
export async function cancelRefused(
  { baseUrl }: Settings,
  error: PredgateError,
  read: () => Promise<unknown>,
): Promise<PredgateError> {
  const { status, problem, requestId, predictionId } = error;
  const routeIsMissing =
    status === 405 || status === 501 || (status === 404 && (await read().catch(() => undefined)));
  if (!routeIsMissing) return error;
  return new CancelUnsupportedError(
    `The gateway at ${baseUrl} has no cancel route: prediction ${predictionId} runs on. Give creates a cancelAfter, which it keeps by itself.`,
    { predictionId, status, problem, requestId },
  );
}
