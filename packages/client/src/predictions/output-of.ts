import type { Prediction } from "./prediction.ts";

/** The output of a prediction that is done, or the error for how it ended. Never null, never part of one. */
export async function outputOf(prediction: Prediction): Promise<unknown> {
  const { status, output, data_removed } = prediction;
  if (/^(succeeded|processing)$/.test(status) && output !== null && !data_removed) return output;
  throw (await import("../errors/composed.ts")).endedError(prediction);
}
