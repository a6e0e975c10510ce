import { join } from "node:path";
import type { Prediction } from "@predgate/client";
import type { Connection } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { saveOutputs } from "../files/save-outputs.ts";
import type { Journal, JournalRow } from "./journal.ts";

/** Saves a row's files in its own folder: `<output>/<row>/`. */
export async function saveRow(given: {
  readonly row: JournalRow;
  readonly prediction: Prediction;
  readonly output: string;
  readonly journal: Journal;
  readonly connection: Connection;
  readonly kit: Kit;
  readonly signal: AbortSignal;
}): Promise<readonly string[]> {
  const { row, prediction, journal } = given;
  if (prediction.data_removed || prediction.output === null) {
    throw new CliError({
      code: "file_expired",
      exitCode: exitCodes.gateway,
      sentence: { en: "its output was removed before it could be saved", zh: "输出在保存前已被删除" },
    });
  }
  // What an earlier, interrupted run of this batch left in the row's folder is the row's own and may be replaced.
  const overwrite = row.saving;
  journal.beginSaving(row.number);
  const files = await saveOutputs({
    id: prediction.id,
    output: prediction.output,
    directory: join(given.output, String(row.number).padStart(5, "0")),
    overwrite,
    connection: given.connection,
    // Thousands of bars would only flicker: the batch has its own.
    kit: { ...given.kit, shared: { ...given.kit.shared, quiet: true } },
    signal: given.signal,
  });
  return files.map((file) => file.path);
}
