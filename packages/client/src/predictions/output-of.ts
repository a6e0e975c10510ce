import { OutputUnavailableError } from "../errors/output-unavailable-error.ts";
import { PredictionAbortedError } from "../errors/prediction-aborted-error.ts";
import { PredictionCanceledError } from "../errors/prediction-canceled-error.ts";
import { PredictionFailedError } from "../errors/prediction-failed-error.ts";
import type { Prediction } from "./prediction.ts";

/** The output of a prediction that is done, or the error for how it ended. Never null, never part of one. */
export function outputOf(prediction: Prediction): unknown {
  const { status, output } = prediction;
  if (status === "canceled") throw new PredictionCanceledError(prediction);
  if (status === "aborted") throw new PredictionAbortedError(prediction);
  if (status !== "succeeded" && status !== "processing") throw new PredictionFailedError(prediction);
  if (output === null || prediction.data_removed) throw new OutputUnavailableError(prediction);
  return output;
}
