import { parseRecord } from "../fetch/parse-record.ts";
import type { Prediction } from "./prediction.ts";

/**
 * Reads a prediction leniently: early bodies lack `output`, `error` and `data_removed`, and unknown keys are kept.
 * Without an id there is nothing to hold on to, so that is no prediction.
 */
export function parsePrediction(source: unknown): Prediction | undefined {
  const record = parseRecord(source);
  if (typeof record?.id !== "string" || !record.id) return undefined;
  return {
    ...record,
    output: record.output ?? null,
    error: record.error ?? null,
    data_removed: record.data_removed === true,
    urls: parseRecord(record.urls) ?? {},
  } as Prediction;
}
