import { sleep } from "../fetch/sleep.ts";
import { guarded } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import { withDeadline } from "./deadline.ts";
import { getPrediction } from "./get.ts";
import type { WaitOptions } from "./options.ts";
import { isEnded, type Prediction, type PredictionReference } from "./prediction.ts";
import { idOf } from "./prediction-path.ts";

/** Polls until the prediction has ended, however it did. */
export async function waitForPrediction(
  settings: Settings,
  reference: PredictionReference,
  options: WaitOptions = {},
): Promise<Prediction> {
  const id = idOf(reference);
  return withDeadline(
    options,
    (signal) => poll(settings, id, { signal, onUpdate: options.onUpdate }),
    () => ({
      outcome: `Prediction ${id} runs on: predictions.wait("${id}") takes it up again.`,
      predictionId: id,
    }),
  );
}

/** Polls by id on the own base URL, ever more slowly. `first` false waits before the first poll. */
export async function poll(
  settings: Settings,
  id: string,
  {
    signal,
    onUpdate,
    patient = false,
  }: Pick<WaitOptions, "onUpdate"> & { signal?: AbortSignal | undefined; patient?: boolean },
): Promise<Prediction> {
  const { interval, maxInterval } = settings.poll;
  let delay = Math.min(interval, maxInterval);
  if (patient) await sleep(delay, signal);
  for (;;) {
    const prediction = await getPrediction(settings, id, signal);
    if (onUpdate) guarded(settings.logger, "onUpdate", () => onUpdate(prediction));
    if (isEnded(prediction)) return prediction;
    await sleep(delay, signal);
    delay = Math.min(delay * 1.25, maxInterval);
  }
}
