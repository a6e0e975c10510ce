import { CancelUnsupportedError } from "../errors/cancel-unsupported-error.ts";
import { isPredgateError } from "../errors/predgate-error.ts";
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
  signal?: AbortSignal,
): Promise<Prediction> {
  const id = idOf(reference);
  try {
    return await requestJson(settings, {
      method: "POST",
      path: `${predictionPath(id)}/cancel`,
      signal,
      read: parsePrediction,
      expected: "a prediction",
      predictionId: id,
    });
  } catch (error) {
    if (!isPredgateError(error) || ![404, 405, 501].includes(error.status ?? 0)) throw error;
    // A 404 may mean the route or the prediction. Where the prediction is there, it is the route that is missing.
    const { status, problem, requestId } = error;
    if (status === 404) {
      await getPrediction(settings, id, signal).catch(() => {
        throw error;
      });
    }
    throw new CancelUnsupportedError({
      host: new URL(settings.apiUrl).host,
      predictionId: id,
      status,
      problem,
      requestId,
    });
  }
}
