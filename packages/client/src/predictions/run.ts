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
  options: Partial<RunOptions<unknown>> = {},
): Promise<{ output: unknown; prediction: Prediction }> {
  const { signal, time } = startDeadline(options);
  const { onUpdate, timeout, wait = 0, cancelOnAbort = true } = options;
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
    throw await (await import("../errors/composed.ts")).runOutOfTime(timeout, { id, cancel, cancelOnAbort });
  }
}

/**
 * A create that finished inside its `wait` comes back `processing` with the whole output. Not so with a list, which
 * may be the part that has streamed so far: that is polled to its end.
 */
function isWhole({ status, output }: Prediction): boolean {
  return status === "processing" && output !== null && !Array.isArray(output);
}
