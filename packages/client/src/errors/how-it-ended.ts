import type { Prediction } from "../predictions/prediction.ts";
import { oneLine } from "./one-line.ts";
import { OutputUnavailableError } from "./output-unavailable-error.ts";
import type { PredgateError } from "./predgate-error.ts";
import { PredictionAbortedError } from "./prediction-aborted-error.ts";
import { PredictionCanceledError } from "./prediction-canceled-error.ts";
import { PredictionFailedError } from "./prediction-failed-error.ts";

/** The error for a prediction that ended without an output to give. */
export function endedError(prediction: Prediction): PredgateError {
  const { status, id, error, data_removed } = prediction;
  const details = { prediction, predictionId: id };
  if (status === "canceled") {
    return new PredictionCanceledError(
      `Prediction ${id} was canceled. Run it again if that was not meant.`,
      details,
    );
  }
  if (status === "aborted") {
    return new PredictionAbortedError(
      `Prediction ${id} was aborted before it ran. Run it again, with a longer cancelAfter if it had one.`,
      details,
    );
  }
  if (status === "succeeded" || status === "processing") {
    return new OutputUnavailableError(
      `Prediction ${id} succeeded ${data_removed ? "but its data was removed, as it is after an hour" : "without output"}. Run it again, and save outputs soon.`,
      details,
    );
  }
  const words = error && typeof error !== "string" ? JSON.stringify(error) : error;
  const cause = words ? new Error(words) : undefined;
  return new PredictionFailedError(
    `Prediction ${id} ${status}${cause ? `: ${oneLine(cause.message)}` : ""}. Its logs (error.prediction.logs) may say more.`,
    { ...details, cause },
  );
}
