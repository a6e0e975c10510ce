import { durationOf } from "./duration.ts";
import type { Clock } from "./model.ts";
import { TaskQueue } from "./task-queue.ts";

/** Lets promises that a task settled run their reactions before time goes on. */
export const letOthersRun = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Real milliseconds that a virtual clock stands still for a task, such as a webhook on its way. */
const patience = 1000;

/** Waits for a task, but not for ever: a webhook receiver may itself be waiting for this clock. */
export async function runWithPatience(task: () => void | Promise<void>): Promise<void> {
  const done = task();
  if (done === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([done, tired]);
  clearTimeout(timer);
}

/** A clock that stands still until `advance` is called. */
export function manualClock({ start }: { start: number }): Clock {
  const queue = new TaskQueue();
  let time = start;
  return {
    now: () => time,
    at: (due, task) => queue.add(due, task),
    advance: async (duration) => {
      const target = time + durationOf(duration);
      await letOthersRun();
      for (let task = queue.take(target); task !== undefined; task = queue.take(target)) {
        time = Math.max(time, task.time);
        await runWithPatience(task.run);
        await letOthersRun();
      }
      time = target;
    },
    nextTask: () => queue.next(),
    called: () => {},
    set: (to) => {
      time = to;
    },
    stop: () => queue.clear(),
  };
}
