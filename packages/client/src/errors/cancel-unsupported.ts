import type { Settings } from "../options/settings.ts";
import { CancelUnsupportedError } from "./cancel-unsupported-error.ts";
import type { PredgateError } from "./predgate-error.ts";

/** The error for a gateway without a cancel route, out of what it answered. */
export function cancelUnsupported(
  { baseUrl }: Settings,
  predictionId: string,
  { status, problem, requestId }: Partial<PredgateError>,
): CancelUnsupportedError {
  return new CancelUnsupportedError(
    `The gateway at ${baseUrl} has no cancel route: prediction ${predictionId} runs on. Give creates a cancelAfter, which it keeps by itself.`,
    { predictionId, status, problem, requestId },
  );
}
