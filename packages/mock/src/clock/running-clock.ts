import { durationOf } from "./duration.ts";
import { letOthersRun } from "./manual-clock.ts";
import type { Clock } from "./model.ts";
import { type StartTime, startTimeOf } from "./start-time.ts";
import { TaskQueue } from "./task-queue.ts";

/** setTimeout takes 32 bits; longer waits are taken in pieces. */
const longestWait = 2 ** 31 - 1;

/**
 * A clock that runs by itself, `speed` times as fast as the wall clock, from `startAt` on. One that starts now is
 * never behind the wall clock, unless it is slower: callers ask for what was made since a moment of theirs.
 */
export function runningClock({ speed, startAt }: { speed: number; startAt: StartTime }): Clock {
  const queue = new TaskQueue();
  // In this order, and the moment read once: a process that is held up in between must not end up behind.
  const wallStart = performance.now();
  const wallTime = Date.now();
  const start = startAt === "now" ? wallTime : startTimeOf(startAt);
  const ahead = start - wallTime;
  let jumped = 0;
  let stopped = false;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let alarmTime = Number.POSITIVE_INFINITY;

  // At normal speed the wall clock itself: a machine that slept would else be behind for ever after.
  const now = (): number =>
    speed === 1
      ? Date.now() + ahead + jumped
      : Math.ceil(start + jumped + (performance.now() - wallStart) * speed);

  // A slow task must not hold up the others, so nobody waits for it here.
  const runDue = (): Promise<void>[] => {
    const running: Promise<void>[] = [];
    for (let task = queue.take(now()); task !== undefined; task = queue.take(now()))
      running.push(Promise.resolve(task.run()));
    return running;
  };

  const setAlarm = (): void => {
    const next = queue.next();
    if (stopped || next === undefined || next >= alarmTime) return;
    clearTimeout(alarm);
    alarmTime = next;
    const wait = Math.min(Math.max(0, Math.ceil((next - now()) / speed)), longestWait);
    alarm = setTimeout(() => {
      alarmTime = Number.POSITIVE_INFINITY;
      runDue();
      setAlarm();
    }, wait);
  };

  return {
    now,
    at: (time, task) => {
      const timer = queue.add(time, task);
      setAlarm();
      return timer;
    },
    advance: async (duration) => {
      const target = now() + durationOf(duration);
      for (let next = queue.next(); next !== undefined && next <= target; next = queue.next()) {
        jumped += Math.max(0, next - now());
        await Promise.race([Promise.all(runDue()), letOthersRun()]);
      }
      jumped += Math.max(0, target - now());
      alarmTime = Number.POSITIVE_INFINITY;
      setAlarm();
    },
    nextTask: () => queue.next(),
    called: () => {},
    set: (to) => {
      jumped += to - now();
      setAlarm();
    },
    stop: () => {
      stopped = true;
      clearTimeout(alarm);
      queue.clear();
    },
  };
}
