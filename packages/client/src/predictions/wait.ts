import { sleep } from "../fetch/sleep.ts";
import { guarded } from "../hooks/notify.ts";
import type { Settings } from "../options/settings.ts";
import { startDeadline } from "./deadline.ts";
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
  const { signal, time } = startDeadline(options);
  return poll(settings, id, { signal, onUpdate: options.onUpdate }).catch(async (error) => {
    if (!time?.aborted || error !== time.reason) throw error;
    throw (await import("../errors/composed.ts")).outOfTime(options.timeout, id, "It runs on.");
  });
}

/** Polls by id on the own base URL, ever more slowly. */
export async function poll(
  settings: Settings,
  id: string,
  {
    signal,
    onUpdate,
    patient,
  }: {
    readonly signal: AbortSignal | undefined;
    readonly onUpdate: WaitOptions["onUpdate"];
    /** Waits before the first poll. */
    readonly patient?: boolean;
  },
): Promise<Prediction> {
  const { interval, maxInterval } = settings.poll;
  for (let delay = patient ? interval : 0; ; delay = delay * 1.25 || interval) {
    await sleep(Math.min(delay, maxInterval), signal);
    const prediction = await getPrediction(settings, id, { signal });
    guarded(settings, "onUpdate", () => onUpdate?.(prediction));
    if (isEnded(prediction)) return prediction;
  }
}
