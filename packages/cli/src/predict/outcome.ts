import { CliError } from "../errors/cli-error.ts";
import { clientCodes } from "../errors/client-codes.ts";
import { oneLine } from "../io/strip-controls.ts";

/** How a prediction that has ended is told where it did not succeed; undefined where it did, or still runs. */
export function outcomeError(prediction: {
  readonly id: string;
  readonly status: string;
  readonly error?: unknown;
}): CliError | undefined {
  const row = clientCodes[`prediction_${prediction.status}`];
  if (row === undefined) return undefined;
  const words = typeof prediction.error === "string" ? oneLine(prediction.error) : "";
  const id = oneLine(prediction.id);
  return new CliError({
    code: `prediction_${prediction.status}`,
    exitCode: row.exitCode,
    sentence: {
      en: `Prediction ${id} ${prediction.status === "failed" ? "failed" : `was ${prediction.status}`}${words === "" ? "" : `: ${words}`}.`,
      zh: `${row.zh}（${id}）${words}`,
    },
    remedy: row.remedy,
    details: { prediction_id: prediction.id },
  });
}

const finalStatuses = ["succeeded", "failed", "canceled", "aborted"];

export function hasEnded(prediction: { readonly status: string; readonly completed_at?: unknown }): boolean {
  return (
    finalStatuses.includes(prediction.status) ||
    (!["starting", "processing"].includes(prediction.status) && Boolean(prediction.completed_at))
  );
}
