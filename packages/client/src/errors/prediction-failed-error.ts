import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The model ran and failed. `cause` is an error with the model's own words, where it gave any. */
export class PredictionFailedError extends PredgateError {
  override readonly name = "PredictionFailedError";
  override readonly code = "prediction_failed";
  /** The prediction as it ended, with its id, logs and metrics. */
  readonly prediction: Prediction;

  constructor(prediction: Prediction) {
    const words =
      typeof prediction.error === "string" ? prediction.error.replace(/\p{Cc}+/gu, " ").slice(0, 500) : "";
    super(
      `Prediction ${prediction.id} failed${words && `: ${words}`}. Its logs (error.prediction.logs) may say more.`,
      { predictionId: prediction.id, cause: words ? new Error(words) : undefined },
    );
    this.prediction = prediction;
  }
}

/** Whether a value is a {@link PredictionFailedError}. */
export const isPredictionFailedError = guardFor<PredictionFailedError>("prediction_failed");
