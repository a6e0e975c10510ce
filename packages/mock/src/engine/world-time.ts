import { durationOf } from "../clock/duration.ts";
import { letOthersRun } from "../clock/manual-clock.ts";
import type { Duration } from "../clock/model.ts";
import { endOf } from "../predictions/status.ts";
import { callersSilent } from "./callers-silent.ts";
import type { World } from "./world.ts";

/** Calls, after the last prediction has ended, that can only come from somebody who never stops. */
const mostCalls = 200;

/** Real milliseconds that time stands still for deliveries on their way. */
const patience = 1000;

/** Moves a session's clock on, from one thing that falls due to the next. */
export async function advance({ world, duration }: { world: World; duration: Duration }): Promise<void> {
  await moveTo({ world, target: world.clock.now() + durationOf(duration) });
}

/**
 * Moves a session's clock on until every prediction has ended and every webhook is home or given up, and
 * nobody calls any more. What is stuck does not count, for it would take for ever; nor do reads.
 */
export async function runUntilIdle(world: World): Promise<void> {
  const { traffic, clock } = world;
  let heard: number | undefined;
  let calls = traffic.calls;
  while (traffic.calls - calls <= mostCalls) {
    if (heard !== traffic.changes) {
      const nothingToDo = clock.nextTask() === undefined && (await lastEnd(world)) <= clock.now();
      await callersSilent({ traffic, expecting: nothingToDo && traffic.unmoved });
      heard = traffic.changes;
    }
    await deliveriesSettled(world);
    const end = await lastEnd(world);
    const task = clock.nextTask();
    if (end > clock.now()) calls = traffic.calls;
    const last = Math.max(end, task ?? Number.NEGATIVE_INFINITY);
    if (last > clock.now()) await moveTo({ world, target: last });
    // What an advance to this very moment would run has been set in the meantime.
    else if (task !== undefined) await clock.advance(0);
    else {
      await callersSilent({ traffic, expecting: false });
      if (heard === traffic.changes && clock.nextTask() === undefined) break;
    }
  }
  traffic.settle();
}

async function moveTo({ world, target }: { world: World; target: number }): Promise<void> {
  for (;;) {
    await letOthersRun();
    await deliveriesSettled(world);
    const next = world.clock.nextTask();
    if (next === undefined || next > target) break;
    await world.clock.advance(Math.max(0, next - world.clock.now()));
  }
  await world.clock.advance(Math.max(0, target - world.clock.now()));
  await deliveriesSettled(world);
}

async function lastEnd(world: World): Promise<number> {
  const { predictions } = await world.store.dump();
  const ends = predictions.map((record) => endOf(record)?.at ?? Number.NEGATIVE_INFINITY);
  return ends.reduce((last, end) => Math.max(last, end), Number.NEGATIVE_INFINITY);
}

async function deliveriesSettled(world: World): Promise<void> {
  const start = performance.now();
  while (world.courier.busy && performance.now() - start < patience) await letOthersRun();
}
