import type { World } from "../engine/world.ts";
import type { PredictionRecord } from "../state/model.ts";
import { endOf } from "./status.ts";

/** Waits until a prediction ends, `until` comes, the caller goes away or the session is over; gives its latest record. */
export async function waitForEnd(wait: {
  world: World;
  record: PredictionRecord;
  until: number;
  signal: AbortSignal;
}): Promise<PredictionRecord> {
  const { world, until, signal } = wait;
  let record = wait.record;
  while (!signal.aborted && !world.watchers.over) {
    const end = endOf(record)?.at ?? Number.POSITIVE_INFINITY;
    const target = Math.min(end, until);
    if (world.clock.now() >= target) break;
    const change = new Promise<void>((resolve) => {
      const timer = world.clock.at(target, () => leave());
      const unwatch = world.watchers.watch(record.id, () => leave());
      const leave = (): void => {
        timer.cancel();
        unwatch();
        signal.removeEventListener("abort", leave);
        resolve();
      };
      signal.addEventListener("abort", leave);
    });
    await world.traffic.parked(change);
    record = (await world.store.getPrediction(record.id)) ?? record;
  }
  return record;
}
