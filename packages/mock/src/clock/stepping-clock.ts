import { durationOf } from "./duration.ts";
import { letOthersRun, runWithPatience } from "./manual-clock.ts";
import type { Clock } from "./model.ts";
import { TaskQueue } from "./task-queue.ts";

/** What one call takes. Ten calls a second is the rate that the documented limits allow for ever. */
const callTakes = 100;

/**
 * A clock for tests that nobody has to wind: it moves only by calls. Every call takes 100 ms of it; one that
 * looks forward to something (a read of an unfinished prediction) moves it there; and where somebody waits
 * (`Prefer: wait`, a stream, a webhook) it jumps from task to task until nobody does. No call ever takes
 * real time, and the same calls always see the same times.
 */
export function steppingClock(begin: {
  start: number;
  /** The wall clock, behind which no call is to lag; absent where time is to follow from the calls alone. */
  wall?: (() => number) | undefined;
}): Clock {
  const queue = new TaskQueue();
  let time = begin.start;
  let jumping = false;
  let stopped = false;

  const jump = async (): Promise<void> => {
    if (jumping) return;
    jumping = true;
    await letOthersRun();
    for (let next = queue.next(); next !== undefined && !stopped; next = queue.next()) {
      time = Math.max(time, next);
      for (let task = queue.take(time); task !== undefined; task = queue.take(time))
        await runWithPatience(task.run);
      await letOthersRun();
    }
    jumping = false;
  };

  return {
    now: () => time,
    at: (due, task) => {
      const timer = queue.add(due, task);
      void jump();
      return timer;
    },
    advance: async (duration) => {
      const target = time + durationOf(duration);
      for (let task = queue.take(target); task !== undefined; task = queue.take(target)) {
        time = Math.max(time, task.time);
        await runWithPatience(task.run);
        await letOthersRun();
      }
      time = Math.max(time, target);
    },
    nextTask: () => queue.next(),
    called: ({ lookingForwardTo }) => {
      time = Math.max(time + callTakes, begin.wall?.() ?? 0);
      if (lookingForwardTo !== undefined && Number.isFinite(lookingForwardTo))
        time = Math.max(time, lookingForwardTo);
    },
    set: (to) => {
      time = to;
    },
    stop: () => {
      stopped = true;
      queue.clear();
    },
  };
}
