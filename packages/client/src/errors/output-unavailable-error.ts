import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The prediction succeeded, but its output is gone or was never given. */
export class OutputUnavailableError extends PredgateError {
  override readonly name = "OutputUnavailableError";
  override readonly code = "output_unavailable";
  /** The prediction as it ended, with its id, logs and metrics. */
  readonly prediction: Prediction;

  constructor(prediction: Prediction) {
    super(
      `Prediction ${prediction.id} succeeded but has no output${
        prediction.data_removed ? ": its data was removed, as it is an hour after completion" : ""
      }. Run it again, and save outputs soon.`,
      { predictionId: prediction.id },
    );
    this.prediction = prediction;
  }
}

/** Whether a value is an {@link OutputUnavailableError}. */
export const isOutputUnavailableError = guardFor<OutputUnavailableError>("output_unavailable");
