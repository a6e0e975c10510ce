import { resolve } from "node:path";
import type { Prediction } from "@predgate/client";
import type { Connection } from "../connect/connection.ts";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import type { SaveChoices } from "../files/save-flags.ts";
import { saveOutputs } from "../files/save-outputs.ts";
import { listenForInterrupt } from "../io/interrupt.ts";
import { printDocument } from "../output/print-document.ts";
import { progressView } from "../waiting/progress-view.ts";
import { outcomeError } from "./outcome.ts";
import { printOutput } from "./print-output.ts";

export interface WaitOptions extends SaveChoices {
  readonly id: string;
  /** Milliseconds. */
  readonly timeout: number | undefined;
  readonly cancels: boolean;
}

/** Waits for a prediction that exists, saves its files where that was asked, and ends by how it ended. */
export async function waitForPrediction(
  options: WaitOptions,
  { kit, connection }: { readonly kit: Kit; readonly connection: Connection },
): Promise<ExitCode> {
  const client = await connection.client();
  const view = progressView(kit, client.predictions.progress);
  const interrupt = listenForInterrupt();
  try {
    const prediction = await client.predictions
      .wait(options.id, {
        signal: interrupt.signal,
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
        onUpdate: (update) => view.update(update),
      })
      .finally(() => view.end());
    await tell({ prediction, options, connection, signal: interrupt.signal }, kit);
    const failure = outcomeError(prediction);
    if (failure !== undefined) throw failure;
    return exitCodes.success;
  } catch (error) {
    if (interrupt.signal.aborted && options.cancels) {
      await client.predictions.cancel(options.id);
      kit.note({ en: `Canceled ${options.id}.`, zh: `已取消 ${options.id}。` });
    }
    throw error;
  } finally {
    interrupt.release();
  }
}

async function tell(
  given: {
    readonly prediction: Prediction;
    readonly options: WaitOptions;
    readonly connection: Connection;
    readonly signal: AbortSignal;
  },
  kit: Kit,
): Promise<void> {
  const { prediction, options } = given;
  const saves = options.outputDirectory !== undefined && prediction.status === "succeeded";
  const files = saves
    ? await saveOutputs({
        id: prediction.id,
        output: prediction.output,
        directory: resolve(kit.context.directory, options.outputDirectory ?? "."),
        overwrite: options.overwrite,
        connection: given.connection,
        kit,
        signal: given.signal,
      })
    : [];
  if (wantsJson(kit.shared)) await printDocument(saves ? { ...prediction, files } : prediction, kit);
  else if (prediction.status === "succeeded") {
    await printOutput({ output: prediction.output, files, inline: true }, kit);
  }
}
