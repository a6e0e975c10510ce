import type { Prediction } from "../predictions/prediction.ts";
import { guardFor, PredgateError } from "./predgate-error.ts";

/** The prediction succeeded, but its output is gone or was never given. */
export class OutputUnavailableError extends PredgateError {
  override readonly code = "output_unavailable" as const;
  /** The prediction as it ended, with its id, logs and metrics. */
  declare readonly prediction: Prediction;
}

/** Whether a value is an {@link OutputUnavailableError}. */
export const isOutputUnavailableError: (value: unknown) => value is OutputUnavailableError =
  /* @__PURE__ */ guardFor("output_unavailable");
