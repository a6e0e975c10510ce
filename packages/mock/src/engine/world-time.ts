import { durationOf } from "../clock/duration.ts";
import { letOthersRun } from "../clock/manual-clock.ts";
import type { Duration } from "../clock/model.ts";
import { endOf } from "../predictions/status.ts";
import type { World } from "./world.ts";

/** Real milliseconds that time stands still for deliveries on their way. */
const patience = 1000;

/** Moves a session's clock on, from one thing that falls due to the next. */
export async function advance({ world, duration }: { world: World; duration: Duration }): Promise<void> {
  await moveTo({ world, target: world.clock.now() + durationOf(duration) });
}

/**
 * Moves a session's clock on until every prediction has ended and every webhook is home or given up. What
 * is stuck does not count: it would take for ever.
 */
export async function runUntilIdle(world: World): Promise<void> {
  for (;;) {
    await deliveriesSettled(world);
    const now = world.clock.now();
    const last = Math.max(await lastEnd(world), world.clock.nextTask() ?? Number.NEGATIVE_INFINITY);
    if (last <= now) {
      // What an advance to this very moment would run has been set in the meantime, or nothing is left.
      if (world.clock.nextTask() === undefined) return;
      await world.clock.advance(0);
    } else await moveTo({ world, target: last });
  }
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
