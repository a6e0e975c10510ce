import type { Prediction } from "@predgate/client";
import { oneLine } from "../io/strip-controls.ts";
import type { Ending } from "./journal.ts";
import type { Outcome } from "./row.ts";

const outcomes: Readonly<Record<string, Outcome>> = {
  succeeded: "succeeded",
  canceled: "canceled",
  aborted: "canceled",
};

/** How a prediction that has ended goes into the journal. */
export function describeEnd(prediction: Prediction): Omit<Ending, "files"> {
  const outcome = outcomes[prediction.status] ?? "failed";
  const words = typeof prediction.error === "string" ? oneLine(prediction.error).slice(0, 500) : "";
  return {
    outcome,
    status: prediction.status,
    error: outcome === "succeeded" ? undefined : words || `the prediction ${prediction.status}`,
    output: prediction.output,
  };
}
