import type { Random } from "../random/random.ts";
import type { Course } from "../state/model.ts";

/** How long things take, in seconds. What is left out is drawn from the mock's seed. */
export interface Pace {
  /** Time in the queue. Drawn between 0.2 and 0.8. */
  readonly queueSeconds?: number | undefined;
  /** Starting the machine, when the model is cold. Drawn between 2 and 4. */
  readonly bootSeconds?: number | undefined;
  /** Computing, at the model's default input. By default what such an output takes on a real machine. */
  readonly computeSeconds?: number | undefined;
  /** Multiplies the computing time, whatever it would be. Default 1. */
  readonly computeFactor?: number | undefined;
  /** How it ends. Default `"succeeded"`. */
  readonly outcome?: "succeeded" | "failed" | undefined;
  /** What `error` says when it fails. */
  readonly error?: string | undefined;
  /** It is never taken up (`"starting"`) or never ends (`"processing"`). */
  readonly stuck?: "starting" | "processing" | undefined;
}

/** How long a machine stays warm after its last prediction ended: five minutes. */
export const staysWarm = 300_000;

/** Draws when a prediction starts and ends. Always takes the same number of draws. */
export function planCourse(plan: {
  random: Random;
  createdAt: number;
  warm: boolean;
  computeSeconds: number;
  pace: Pace;
}): Course {
  const { random, createdAt, warm, pace } = plan;
  const queue = pace.queueSeconds ?? 0.2 + random.next() * 0.6;
  const coldBoot = pace.bootSeconds ?? 2 + random.next() * 2;
  // What a model usually takes is what it takes at most, so that the longest ends within the longest wait, 60 s.
  const jitter = 0.88 + random.next() * 0.12;
  const boot = warm && pace.bootSeconds === undefined ? 0 : coldBoot;
  const compute = (pace.computeSeconds ?? plan.computeSeconds * jitter) * (pace.computeFactor ?? 1);
  const startsAt = createdAt + Math.round((queue + boot) * 1000);
  const outcome = pace.outcome ?? "succeeded";
  return {
    startsAt: pace.stuck === "starting" ? null : startsAt,
    endsAt: pace.stuck === undefined ? startsAt + Math.max(1, Math.round(compute * 1000)) : null,
    outcome,
    error: outcome === "failed" ? (pace.error ?? "The model ran out of memory.") : null,
  };
}
