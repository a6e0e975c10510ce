import { CliError } from "../errors/cli-error.ts";
import { clientCodes } from "../errors/client-codes.ts";
import { fillIn, withWords } from "../errors/fill-in.ts";
import { oneLine } from "../io/strip-controls.ts";

/** How a prediction that has ended is told where it did not succeed; undefined where it did, or still runs. */
export function outcomeError(prediction: {
  readonly id: string;
  readonly status: string;
  readonly error?: unknown;
}): CliError | undefined {
  const row = clientCodes[`prediction_${prediction.status}`];
  if (row === undefined) return undefined;
  const particulars = { prediction: oneLine(prediction.id), status: prediction.status };
  const sentence = fillIn({ en: row.en ?? "", zh: row.zh }, particulars);
  return new CliError({
    code: `prediction_${prediction.status}`,
    exitCode: row.exitCode,
    sentence: withWords(
      sentence,
      typeof prediction.error === "string" ? oneLine(prediction.error) : undefined,
    ),
    remedy: fillIn(row.remedy, particulars),
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
