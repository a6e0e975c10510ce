import { sleep } from "../fetch/sleep.ts";
import type { Settings } from "../options/settings.ts";
import { decideRetry } from "../retry/decide-retry.ts";
import { startDeadline } from "./deadline.ts";
import { getPrediction } from "./get.ts";
import type { WaitOptions } from "./options.ts";
import { isEnded, type Prediction, type PredictionReference } from "./prediction.ts";
import { idOf } from "./prediction-path.ts";
import { readEvents, type ServerEvent } from "./read-events.ts";

/** Something new about a prediction. */
export interface PredictionUpdate {
  /** `prediction`: as the gateway has it now. `logs`, `output`: a piece that was added, in `data`. */
  readonly type: "prediction" | "logs" | "output";
  /** The prediction as last read, with the logs that came since; the last update holds it as it ended. */
  readonly prediction: Prediction;
  /** Text that was added to the logs, or to the output: a URL where the model makes files. */
  readonly data?: string;
}

/**
 * Updates as they come, from the prediction's own event stream where it has one. That stream is another host's: it gets
 * no key. A stream that breaks is taken up where it broke; where there is none, or no more, the prediction is polled.
 */
export async function* followPrediction(
  settings: Settings,
  reference: PredictionReference,
  options: Omit<WaitOptions, "onUpdate"> = {},
): AsyncGenerator<PredictionUpdate, void, undefined> {
  const id = idOf(reference);
  const { signal, time } = startDeadline(options);
  const { retry, poll } = settings;
  let lastEventId = "";
  let broken = 0;
  let streams = true;
  let told = "";
  let delay = poll.interval;
  try {
    for (;;) {
      const prediction = await getPrediction(settings, id, { signal });
      const { stream } = prediction.urls;
      streams &&= typeof stream === "string";
      const logs = prediction.logs ?? "";
      if (!streams && logs.length > told.length) {
        yield { type: "logs", prediction, data: logs.slice(told.length) };
        told = logs;
      }
      yield { type: "prediction", prediction };
      if (isEnded(prediction)) return;
      if (!streams) {
        await sleep(Math.min(delay, poll.maxInterval), signal);
        delay *= 1.25;
        continue;
      }
      const events = readEvents(settings, { url: String(stream), lastEventId, signal });
      let event: ServerEvent | undefined;
      for await (event of events) {
        broken = 0;
        lastEventId = event.id || lastEventId;
        const { type, data } = event;
        if (type === "refused" || type === "done") break;
        if (type !== "logs" && type !== "output") continue;
        // Events lose the line end that closed them.
        if (type === "logs") told += (told && !told.endsWith("\n") ? "\n" : "") + data;
        // A stream may begin anew; what is longer knows more. And what makes itself heard has begun.
        const newest = told.length > logs.length ? told : logs;
        yield { type, prediction: { ...prediction, status: "processing", logs: newest }, data };
      }
      streams = event?.type !== "refused" && event?.type !== "done";
      if (!streams) continue;
      // Broken off. The policy of any read decides how long to try before polling instead.
      const wait = decideRetry({
        result: { kind: "lost" },
        repeatable: true,
        attempt: ++broken,
        policy: retry,
        random: Math.random(),
      });
      streams = wait !== undefined;
      await sleep(wait ?? 0, signal);
    }
  } catch (error) {
    if (!time?.aborted || error !== time.reason) throw error;
    throw (await import("../errors/composed.ts")).outOfTime(options.timeout, id, "It runs on.");
  }
}
