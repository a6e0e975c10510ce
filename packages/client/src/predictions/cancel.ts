import type { PredgateError } from "../errors/predgate-error.ts";
import { requestJson } from "../fetch/request-json.ts";
import type { Settings } from "../options/settings.ts";
import { getPrediction } from "./get.ts";
import { parsePrediction } from "./parse-prediction.ts";
import type { Prediction, PredictionReference } from "./prediction.ts";
import { idOf, predictionPath } from "./prediction-path.ts";

/** Cancels a prediction; one that has ended stays as it was. Canceling twice does no harm, so faults are retried. */
export async function cancelPrediction(
  settings: Settings,
  reference: PredictionReference,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Prediction> {
  const predictionId = idOf(reference);
  const path = `${predictionPath(predictionId)}/cancel`;
  try {
    return await requestJson(
      settings,
      { method: "POST", path, signal: options.signal, predictionId },
      parsePrediction,
    );
  } catch (error) {
    const { status } = error as Partial<PredgateError>;
    // A 404 may mean the route or the prediction. Where the prediction is there, it is the route that is missing.
    const routeIsMissing =
      status === 405 ||
      status === 501 ||
      (status === 404 && (await getPrediction(settings, predictionId, options).catch(() => undefined)));
    if (!routeIsMissing) throw error;
    throw (await import("../errors/composed.ts")).cancelUnsupported(
      settings,
      predictionId,
      error as PredgateError,
    );
  }
}
