import { manualClock } from "../clock/manual-clock.ts";
import { type Clock, virtualStart } from "../clock/model.ts";
import { runningClock } from "../clock/running-clock.ts";
import { startTimeOf } from "../clock/start-time.ts";
import { steppingClock } from "../clock/stepping-clock.ts";
import type { MockOptions } from "../options.ts";

/** A session's clock. Throws TypeError on what is no clock, or no moment to start at. */
export function makeClock(options: Pick<MockOptions, "clock" | "startAt">): Clock {
  const { clock: option = "stepping", startAt } = options;
  if (option === "stepping" || option === "manual") {
    const start = startTimeOf(startAt ?? virtualStart);
    if (option === "manual") return manualClock({ start });
    return steppingClock({ start, wall: startAt === "now" ? () => Date.now() : undefined });
  }
  const speed = option === "real" ? 1 : option.speed;
  if (!(typeof speed === "number" && Number.isFinite(speed) && speed > 0))
    throw new TypeError(
      `Expected clock to be "stepping", "manual", "real" or { speed: a number above 0 }, got ${JSON.stringify(option)}.`,
    );
  return runningClock({ speed, startAt: startAt ?? "now" });
}
