import { oneLine } from "../errors/one-line.ts";
import { OutputUnavailableError } from "../errors/output-unavailable-error.ts";
import { PredictionAbortedError } from "../errors/prediction-aborted-error.ts";
import { PredictionCanceledError } from "../errors/prediction-canceled-error.ts";
import { PredictionFailedError } from "../errors/prediction-failed-error.ts";
import type { Prediction } from "./prediction.ts";

/** The output of a prediction that is done, or the error for how it ended. Never null, never part of one. */
export function outputOf(prediction: Prediction): unknown {
  const { status, output, id, error } = prediction;
  const details = { prediction, predictionId: id };
  if (status === "canceled") throw new PredictionCanceledError(`Prediction ${id} was canceled.`, details);
  if (status === "aborted")
    throw new PredictionAbortedError(`Prediction ${id} was aborted before it ran. Run it again.`, details);
  if (status !== "succeeded" && status !== "processing") {
    const cause = typeof error === "string" && error ? new Error(error) : undefined;
    throw new PredictionFailedError(
      `Prediction ${id} ${status}${cause ? `: ${oneLine(cause.message)}` : ""}. See error.prediction.logs.`,
      { ...details, cause },
    );
  }
  if (output === null || prediction.data_removed) {
    throw new OutputUnavailableError(
      `Prediction ${id} succeeded without output${prediction.data_removed ? ": its data was removed" : ""}. Run it again.`,
      details,
    );
  }
  return output;
}
