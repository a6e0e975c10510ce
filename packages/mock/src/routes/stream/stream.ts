import { standingAt } from "../../predictions/status.ts";
import type { TimelineEvent } from "../../predictions/timeline.ts";
import { timelineOf } from "../../predictions/timeline.ts";
import { notFound } from "../../problems/problem.ts";
import { type Answer, problem } from "../../request/answer.ts";
import type { Call } from "../../request/call.ts";
import { missing } from "../predictions/missing.ts";
import { eventsOf, eventText, type ServerEvent } from "./server-event.ts";

/** Real milliseconds between comment lines that keep idle connections open. */
const heartbeat = 15_000;

/**
 * Tells a prediction's logs, output and end as server-sent events, from `Last-Event-ID` on where one is sent. To
 * whoever has had the end already it answers 204, which stops a browser's EventSource from coming back for ever.
 */
export async function stream(call: Call): Promise<Answer> {
  const { world } = call;
  const record = await world.store.getPrediction(call.parameters.id ?? "");
  if (record === undefined) return missing(call);
  call.notes.prediction = record.id;
  call.notes.model = record.model;
  const now = world.clock.now();
  if (standingAt(record, now).dataRemoved) return problem(notFound);
  const after = call.request.headers.get("last-event-id");
  if (after !== null) {
    const timeline = timelineOf({ record, describe: call.engine.describe });
    const last = eventsOf(timeline.filter((event) => event.at <= now)).at(-1);
    if (last?.event === "done" && last.id === after) return { status: 204, headers: {}, body: null };
  }
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" },
    body: streamOf({ call, id: record.id, after }),
  };
}

function streamOf(told: { call: Call; id: string; after: string | null }): ReadableStream<Uint8Array> {
  const { call, id } = told;
  const { world, engine } = call;
  const encoder = new TextEncoder();
  const fault = call.notes.stream;
  let last = told.after;
  let sent = 0;
  let opened = false;
  let beat: ReturnType<typeof setInterval> | undefined;
  let wake = (): void => {};
  let over = false;

  const pending = async (): Promise<{ due: ServerEvent[]; next: TimelineEvent | undefined }> => {
    const record = await world.store.getPrediction(id);
    if (record === undefined) return { due: [], next: undefined };
    const timeline = timelineOf({ record, describe: engine.describe });
    const now = world.clock.now();
    const all = eventsOf(timeline.filter((event) => event.at <= now));
    const seen = last === null ? -1 : all.findIndex((event) => event.id === last);
    return { due: all.slice(seen + 1), next: timeline.find((event) => event.at > now) };
  };

  const untilNext = (next: TimelineEvent | undefined): Promise<void> =>
    new Promise((resolve) => {
      const timer = next === undefined ? undefined : world.clock.at(next.at, () => wake());
      const unwatch = world.watchers.watch(id, () => wake());
      wake = () => {
        timer?.cancel();
        unwatch();
        wake = () => {};
        resolve();
      };
    });

  const finish = (): void => {
    over = true;
    clearInterval(beat);
  };

  return new ReadableStream<Uint8Array>({
    start(controller) {
      beat = setInterval(() => controller.enqueue(encoder.encode(": still here\n\n")), heartbeat);
      (beat as { unref?: () => void }).unref?.();
    },
    async pull(controller) {
      if (!opened) {
        opened = true;
        controller.enqueue(encoder.encode(`: prediction ${id}\n\n`));
        return;
      }
      while (!over) {
        const { due, next } = await pending();
        if (world.watchers.over) {
          finish();
          controller.close();
          return;
        }
        const event = due[0];
        if (event === undefined) {
          await untilNext(next);
          continue;
        }
        if (fault !== undefined && sent >= fault.afterEvents) {
          finish();
          return fault.kind === "stall" ? new Promise<void>(() => {}) : call.breakOff(controller);
        }
        sent += 1;
        last = event.id;
        controller.enqueue(encoder.encode(eventText(event)));
        if (event.event === "done") {
          finish();
          controller.close();
        }
        return;
      }
    },
    cancel() {
      finish();
      wake();
    },
  });
}
