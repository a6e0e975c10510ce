import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The prediction ended before it ran, as when its deadline passed while it was queued. */
export class PredictionAbortedError extends PredgateError {
  override readonly code = "prediction_aborted" as const;
  /** The prediction as it ended, with its id, logs and metrics. */
  declare readonly prediction: Prediction;
}

/** Whether a value is a {@link PredictionAbortedError}. */
export const isPredictionAbortedError: (value: unknown) => value is PredictionAbortedError =
  /* @__PURE__ */ guardFor("prediction_aborted");
