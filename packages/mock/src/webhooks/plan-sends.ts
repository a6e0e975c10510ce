import type { TimelineEvent } from "../predictions/timeline.ts";
import type { PredictionRecord, WebhookEvent } from "../state/model.ts";

/** One webhook that is to be sent. */
export interface Send {
  readonly event: WebhookEvent;
  /** The moment it tells of, which its body shows. */
  readonly about: number;
  /** When it leaves. */
  readonly at: number;
}

/** Output and logs events come at most this often, in milliseconds. */
const throttle = 500;

/**
 * The webhooks of a prediction: filtered as the create asked, output and logs at most one per 500 ms (later
 * ones take up what earlier ones left out, for each body is the whole prediction), `start` and `completed`
 * always where asked for.
 */
export function planSends(plan: {
  record: PredictionRecord;
  timeline: readonly TimelineEvent[];
}): readonly Send[] {
  const { webhook } = plan.record;
  if (webhook === null) return [];
  const sends: Send[] = [];
  const lastAt: { [kind in WebhookEvent]?: number } = {};
  for (const { kind, at } of plan.timeline) {
    if (!webhook.events.includes(kind)) continue;
    const throttled = kind === "output" || kind === "logs";
    if (throttled && at - (lastAt[kind] ?? Number.NEGATIVE_INFINITY) < throttle) continue;
    lastAt[kind] = at;
    sends.push({ event: kind, about: at, at });
  }
  return bend({ sends, faults: webhook.faults ?? {} });
}

function bend(to: {
  sends: Send[];
  faults: NonNullable<NonNullable<PredictionRecord["webhook"]>["faults"]>;
}): Send[] {
  const { faults } = to;
  const late = (faults.lateSeconds ?? 0) * 1000;
  let sends = to.sends.map((send) => ({ ...send, at: send.at + late }));
  const last = sends.at(-1);
  const before = sends.at(-2);
  if (faults.reordered === true && last !== undefined && before !== undefined)
    sends = [...sends.slice(0, -2), last, { ...before, at: last.at + 1000 }];
  return faults.duplicate === true ? sends.flatMap((send) => [send, send]) : sends;
}
