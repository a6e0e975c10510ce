import { requestJson } from "../fetch/request-json.ts";
import { checkOptions } from "../options/check-options.ts";
import type { Settings } from "../options/settings.ts";
import { parsePrediction } from "./parse-prediction.ts";
import type { Prediction, PredictionReference } from "./prediction.ts";
import { idOf, predictionPath } from "./prediction-path.ts";

/** Reads one prediction. */
export async function getPrediction(
  settings: Settings,
  reference: PredictionReference,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Prediction> {
  checkOptions(options);
  const predictionId = idOf(reference);
  return requestJson(
    settings,
    { method: "GET", path: predictionPath(predictionId), signal: options.signal, predictionId },
    parsePrediction,
  );
}
