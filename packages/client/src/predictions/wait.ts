import { RunTimeoutError } from "../errors/run-timeout-error.ts";
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
  const predictionId = idOf(reference);
  const { signal, expired, stop } = startDeadline(options);
  try {
    return await poll(settings, predictionId, { signal, onUpdate: options.onUpdate });
  } catch (error) {
    throw error === expired ? outOfTime(options.timeout, predictionId) : error;
  } finally {
    stop();
  }
}

/** The error of a wait that ran out of time: nothing is canceled. */
export function outOfTime(timeout: number | undefined, predictionId: string): RunTimeoutError {
  return new RunTimeoutError(`Prediction ${predictionId} did not end within ${timeout} ms. It runs on.`, {
    predictionId,
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
    readonly signal: AbortSignal;
    readonly onUpdate: WaitOptions["onUpdate"];
    /** Waits before the first poll. */
    readonly patient?: boolean;
  },
): Promise<Prediction> {
  for (let delay = settings.poll.interval, waits = patient; ; waits = true) {
    if (waits) {
      await sleep(Math.min(delay, settings.poll.maxInterval), signal);
      delay *= 1.25;
    }
    const prediction = await getPrediction(settings, id, signal);
    guarded(settings.logger, "onUpdate", () => onUpdate?.(prediction));
    if (isEnded(prediction)) return prediction;
  }
}
