import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The prediction was canceled: here, elsewhere, or by its `cancelAfter`. */
export class PredictionCanceledError extends PredgateError {
  override readonly code = "prediction_canceled" as const;
  /** The prediction as it ended, with its id, logs and metrics. */
  declare readonly prediction: Prediction;
}

/** Whether a value is a {@link PredictionCanceledError}. */
export const isPredictionCanceledError: (value: unknown) => value is PredictionCanceledError =
  /* @__PURE__ */ guardFor("prediction_canceled");
