import { limited } from "../fetch/sleep.ts";
import { untilAborted } from "../fetch/until-aborted.ts";
import { guarded } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import { cancelPrediction } from "./cancel.ts";
import { createPrediction } from "./create.ts";
import { startDeadline } from "./deadline.ts";
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
  const { onUpdate, timeout, wait = 0, cancelOnAbort = true } = options;
  const { signal, time } = startDeadline(options);
  let prediction: Prediction | undefined;
  try {
    const asked = performance.now();
    const created = await createPrediction(settings, model, { ...options, signal });
    const early = performance.now() - asked < (wait === true ? 60_000 : Number(wait)) && isWhole(created);
    prediction = created;
    guarded(settings, "onUpdate", () => onUpdate?.(created));
    signal?.throwIfAborted();
    if (!early && !isEnded(created))
      prediction = await poll(settings, created.id, { signal, onUpdate, patient: true });
    return { output: await outputOf(prediction), prediction };
  } catch (error) {
    if (!signal?.aborted) throw error;
    const id = prediction?.id;
    const cancel = id && cancelOnAbort ? cancelPrediction(settings, id) : undefined;
    if (cancel) inBackground(settings, () => cancel);
    if (signal.reason !== time?.reason) throw signal.reason;
    // A second at most, to say whether the cancel was taken.
    const canceled: Promise<unknown> = cancel ?? Promise.resolve();
    const second = limited(undefined, 1_000).signal;
    const [outcome, cause] = (await untilAborted(canceled, second).then(
      () => [
        cancel
          ? "It was canceled."
          : id || !cancelOnAbort
            ? "It runs on."
            : "What its create makes is canceled.",
      ],
      (failure: Error) => (second?.aborted ? ["It is being canceled."] : [failure.message, failure]),
    )) as [string, Error?];
    throw (await import("../errors/composed.ts")).outOfTime(timeout, id, outcome, cause);
  }
}

/**
 * A create that finished inside its `wait` comes back `processing` with the whole output. Not so with a list, which
 * may be the part that has streamed so far: that is polled to its end.
 */
function isWhole({ status, output }: Prediction): boolean {
  return status === "processing" && output !== null && !Array.isArray(output);
}
