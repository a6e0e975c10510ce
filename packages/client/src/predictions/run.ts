import { RunTimeoutError } from "../errors/run-timeout-error.ts";
import { sleep } from "../fetch/sleep.ts";
import { guarded } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import { cancelPrediction } from "./cancel.ts";
import { createPrediction } from "./create.ts";
import { startDeadline } from "./deadline.ts";
import { waitSeconds } from "./duration.ts";
import { inBackground } from "./in-background.ts";
import type { RunOptions } from "./options.ts";
import { outputOf } from "./output-of.ts";
import { isEnded, type Prediction } from "./prediction.ts";
import type { ModelReference } from "./types.ts";
import { poll } from "./wait.ts";

/** Creates, waits and gives the output with the prediction, or rejects with what went wrong. */
export async function runModel(
  settings: Settings,
  model: ModelReference,
  options: RunOptions<unknown>,
): Promise<{ output: unknown; prediction: Prediction }> {
  const { onUpdate, timeout, wait, cancelOnAbort = true } = options;
  const { signal, expired, stop } = startDeadline(options);
  let prediction: Prediction | undefined;
  try {
    const asked = performance.now();
    const created = await createPrediction(settings, model, { ...options, signal });
    prediction = created;
    const early = performance.now() - asked < waitSeconds(wait) * 1_000 && isWhole(created);
    guarded(settings.logger, "onUpdate", () => onUpdate?.(created));
    signal.throwIfAborted();
    if (!early && !isEnded(created))
      prediction = await poll(settings, created.id, { signal, onUpdate, patient: true });
    return { output: outputOf(prediction), prediction };
  } catch (error) {
    if (!signal.aborted) throw error;
    const id = prediction?.id;
    const cancel = id && cancelOnAbort ? cancelPrediction(settings, id) : undefined;
    if (cancel) inBackground(settings, () => cancel);
    if (signal.reason !== expired) throw signal.reason;
    const { outcome, cause } = await outcomeOf(id, cancel);
    throw new RunTimeoutError(`The run did not end within ${timeout} ms. ${outcome}`, {
      predictionId: id,
      cause,
    });
  } finally {
    stop();
  }
}

/**
 * A create that finished inside its `wait` comes back `processing` with the whole output. Not so with a list, which
 * may be the part that has streamed so far: that is polled to its end.
 */
function isWhole({ status, output }: Prediction): boolean {
  return status === "processing" && output !== null && !Array.isArray(output);
}

/** What became of a prediction that ran out of time. It takes a second at most to hear of the cancel. */
async function outcomeOf(
  id: string | undefined,
  cancel: Promise<unknown> | undefined,
): Promise<{ readonly outcome: string; readonly cause?: unknown }> {
  if (!id) return { outcome: "What its create makes is canceled, unless cancelOnAbort is off." };
  if (!cancel) return { outcome: `Prediction ${id} runs on.` };
  return Promise.race([
    cancel.then(
      () => ({ outcome: `Prediction ${id} was canceled.` }),
      (cause: Error) => ({ outcome: `It could not be canceled: ${cause.message}`, cause }),
    ),
    sleep(1_000).then(() => ({ outcome: `Prediction ${id} is being canceled.` })),
  ]);
}
