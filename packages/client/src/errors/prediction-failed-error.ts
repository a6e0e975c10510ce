import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The model ran and failed. `cause` is an error with the model's own words, where it gave any. */
export class PredictionFailedError extends PredgateError {
  override readonly code = "prediction_failed" as const;
  /** The prediction as it ended, with its id, logs and metrics. */
  declare readonly prediction: Prediction;
}

/** Whether a value is a {@link PredictionFailedError}. */
export const isPredictionFailedError: (value: unknown) => value is PredictionFailedError =
  /* @__PURE__ */ guardFor("prediction_failed");
