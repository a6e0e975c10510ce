import { sleep } from "../fetch/sleep.ts";
import { guarded } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import { cancelPrediction } from "./cancel.ts";
import { createPrediction } from "./create.ts";
import { type Aftermath, withDeadline } from "./deadline.ts";
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
  const { onUpdate, cancelOnAbort = true } = options;
  let prediction: Prediction | undefined;
  let canceling: Promise<unknown> | undefined;
  const work = async (signal: AbortSignal) => {
    const asked = performance.now();
    const created = await createPrediction(settings, model, { ...options, signal });
    const heldFor = performance.now() - asked;
    prediction = created;
    if (onUpdate) guarded(settings.logger, "onUpdate", () => onUpdate(created));
    try {
      signal.throwIfAborted();
      if (!isEnded(created) && !isDoneEarly(created, options.wait, heldFor)) {
        prediction = await poll(settings, created.id, { signal, onUpdate, patient: true });
      }
    } catch (error) {
      if (signal.aborted && cancelOnAbort) {
        canceling = cancelPrediction(settings, created);
        inBackground(settings, () => canceling ?? Promise.resolve());
      }
      throw error;
    }
    return { output: outputOf(prediction), prediction };
  };
  return withDeadline(options, work, () => aftermath(prediction?.id, canceling));
}

/**
 * A create that finished inside its `wait` comes back `processing` with the whole output. Not so with a list, which
 * may be the part that has streamed so far, nor once the time was up: those are polled to their end.
 */
function isDoneEarly({ status, output }: Prediction, wait: RunOptions["wait"], heldFor: number): boolean {
  const limit = wait === true ? 60_000 : wait || 0;
  return status === "processing" && output !== null && !Array.isArray(output) && heldFor < limit;
}

/** What a run that ran out of time says of its prediction. It waits a second at most to hear of the cancel. */
async function aftermath(
  predictionId: string | undefined,
  canceling: Promise<unknown> | undefined,
): Promise<Aftermath> {
  if (!predictionId) {
    return {
      outcome:
        "Its create had not been answered; what it makes is canceled in the background, unless cancelOnAbort is off.",
    };
  }
  if (!canceling) return { predictionId, outcome: `Prediction ${predictionId} runs on.` };
  return Promise.race([
    canceling.then(
      () => ({ predictionId, outcome: `Prediction ${predictionId} was canceled.` }),
      (cause: unknown) => ({
        predictionId,
        cause,
        outcome: `It could not be canceled: ${cause instanceof Error ? cause.message : String(cause)}`,
      }),
    ),
    sleep(1_000).then(() => ({ predictionId, outcome: `Prediction ${predictionId} is being canceled.` })),
  ]);
}
