import type { Client } from "@predgate/client";
import type { Connection } from "../connect/connection.ts";
import { connect } from "../connect/connection.ts";
import { readDuration } from "../define/duration.ts";
import type { Kit } from "../define/kit.ts";
import { wantsJson } from "../define/shared-options.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitCodes } from "../exit-codes.ts";
import { outputDirectory } from "../files/output-directory.ts";
import { requireFolder } from "../files/require-folder.ts";
import type { SavedFile } from "../files/save-outputs.ts";
import { saveOutputs } from "../files/save-outputs.ts";
import { savingSignal } from "../files/saving-signal.ts";
import type { GivenInputs } from "../input/gather-input.ts";
import { listenForInterrupt } from "../io/interrupt.ts";
import { printDocument } from "../output/print-document.ts";
import { progressView } from "../waiting/progress-view.ts";
import { createBody } from "./create-body.ts";
import type { CreateChoices } from "./create-flags.ts";
import { prepareInput } from "./prepare.ts";
import { previewCreate } from "./preview.ts";
import { printOutput } from "./print-output.ts";

export interface RunOptions {
  readonly model: string;
  readonly inputs: GivenInputs;
  readonly create: CreateChoices;
  readonly outputDirectory: string | undefined;
  readonly overwrite: boolean;
  readonly save: boolean;
  readonly inline: boolean;
  /** Milliseconds. */
  readonly timeout: number | undefined;
  readonly waits: boolean;
}

/** `predgate run`: create, wait, save, print. */
export async function runPrediction(options: RunOptions, kit: Kit): Promise<ExitCode> {
  const { create } = options;
  const { input } = await prepareInput({ ...options, unlisted: create.unlisted }, kit);
  if (create.preview !== undefined) return previewCreate({ ...options, input }, kit);
  const connection = await connect(kit);
  try {
    if (!options.waits) {
      const client = await connection.client();
      const prediction = await client.predictions.create(options.model, createBody({ input, create }));
      if (wantsJson(kit.shared)) await printDocument(prediction, kit);
      else kit.context.stdout.write(`${prediction.id}\n`);
      return exitCodes.success;
    }
    return await runToItsEnd({ ...options, input }, { kit, connection });
  } finally {
    connection.close();
  }
}

async function runToItsEnd(
  options: RunOptions & { readonly input: Readonly<Record<string, unknown>> },
  { kit, connection }: { readonly kit: Kit; readonly connection: Connection },
): Promise<ExitCode> {
  const folderOf = (id: string): string =>
    outputDirectory({ chosen: options.outputDirectory, id, connection, context: kit.context });
  if (options.save) await requireFolder(folderOf("ID"));
  const client = await connection.client();
  const view = progressView(kit, client.predictions.progress);
  let ended = false;
  const interrupt = listenForInterrupt({
    onFirst: () => {
      view.end();
      if (ended) return;
      kit.note({
        en: "Canceling the prediction (again to leave at once) …",
        zh: "正在取消预测（再按一次立即退出）…",
      });
    },
  });
  const timeout = options.timeout ?? readDuration(connection.config.get("timeout")?.value ?? "");
  const started = kit.context.now();
  let last: { readonly id: string } | undefined;
  try {
    const { output, prediction } = await client.run
      .detailed(options.model, {
        ...createBody(options),
        signal: interrupt.signal,
        ...(timeout === undefined ? {} : { timeout }),
        onUpdate: (update) => {
          last = update;
          if (!interrupt.signal.aborted) view.update(update);
        },
      })
      .finally(() => view.end());
    ended = true;
    const files = options.save
      ? await saveOutputs({
          id: prediction.id,
          output,
          directory: folderOf(prediction.id),
          overwrite: options.overwrite,
          connection,
          kit,
          signal: savingSignal({
            interrupt: interrupt.signal,
            milliseconds: timeout === undefined ? undefined : timeout - (kit.context.now() - started),
            id: prediction.id,
            embedded: connection.embedded,
          }),
        })
      : [];
    await tell({ prediction, output, files, inline: options.inline }, kit);
    return exitCodes.success;
  } catch (error) {
    await client.settled();
    if (wantsJson(kit.shared)) await tellLast({ error, last, client }, kit);
    throw error;
  } finally {
    interrupt.release();
  }
}

async function tell(
  given: {
    readonly prediction: object;
    readonly output: unknown;
    readonly files: readonly SavedFile[];
    readonly inline: boolean;
  },
  kit: Kit,
): Promise<void> {
  if (wantsJson(kit.shared)) await printDocument({ ...given.prediction, files: given.files }, kit);
  else await printOutput(given, kit);
}

/** A failed prediction is still the result a program asked for: it goes to stdout, the error to stderr. */
async function tellLast(
  given: {
    readonly error: unknown;
    readonly last: { readonly id: string } | undefined;
    readonly client: Client;
  },
  kit: Kit,
): Promise<void> {
  const { error, last, client } = given;
  const ended =
    typeof error === "object" && error !== null && "prediction" in error ? error.prediction : undefined;
  // What was seen last is older than the cancel; where the gateway is silent now, it has to do.
  const current =
    ended ??
    (last &&
      (await client.predictions.get(last.id, { signal: AbortSignal.timeout(5000) }).catch(() => last)));
  if (current !== undefined) await printDocument(current, kit);
}
