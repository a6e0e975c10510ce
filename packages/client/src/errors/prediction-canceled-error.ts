import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The prediction was canceled, here, elsewhere or by its `cancelAfter`. */
export class PredictionCanceledError extends PredgateError {
  override readonly name = "PredictionCanceledError";
  override readonly code = "prediction_canceled";
  /** The prediction as it ended, with its id, logs and metrics. */
  readonly prediction: Prediction;

  constructor(prediction: Prediction) {
    super(`Prediction ${prediction.id} was canceled. Run it again if that was not meant.`, {
      predictionId: prediction.id,
    });
    this.prediction = prediction;
  }
}

/** Whether a value is a {@link PredictionCanceledError}. */
export const isPredictionCanceledError = guardFor<PredictionCanceledError>("prediction_canceled");
