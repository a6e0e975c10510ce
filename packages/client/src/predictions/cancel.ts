import type { PredgateError } from "../errors/predgate-error.ts";
import { requestJson } from "../fetch/request-json.ts";
import { checkOptions } from "../options/check-options.ts";
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
  checkOptions(options);
  const predictionId = idOf(reference);
  const path = `${predictionPath(predictionId)}/cancel`;
  try {
    return await requestJson(
      settings,
      { method: "POST", path, signal: options.signal, predictionId },
      parsePrediction,
    );
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const read = () => getPrediction(settings, predictionId, options);
    throw await (await import("../errors/composed.ts")).cancelRefused(settings, error as PredgateError, read);
  }
}
