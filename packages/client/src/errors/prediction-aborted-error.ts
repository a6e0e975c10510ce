import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The prediction ended before it ran, as when its deadline passed while it was queued. */
export class PredictionAbortedError extends PredgateError {
  override readonly name = "PredictionAbortedError";
  override readonly code = "prediction_aborted";
  /** The prediction as it ended, with its id, logs and metrics. */
  readonly prediction: Prediction;

  constructor(prediction: Prediction) {
    super(
      `Prediction ${prediction.id} was aborted before it ran. Run it again, with a longer cancelAfter if it had one.`,
      { predictionId: prediction.id },
    );
    this.prediction = prediction;
  }
}

/** Whether a value is a {@link PredictionAbortedError}. */
export const isPredictionAbortedError = guardFor<PredictionAbortedError>("prediction_aborted");
