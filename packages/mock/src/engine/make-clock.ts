import { manualClock } from "../clock/manual-clock.ts";
import type { Clock } from "../clock/model.ts";
import { runningClock } from "../clock/running-clock.ts";
import { steppingClock } from "../clock/stepping-clock.ts";
import type { ClockOption } from "../options.ts";

export function makeClock(option: ClockOption): Clock {
  if (option === "stepping") return steppingClock();
  if (option === "manual") return manualClock();
  const speed = option === "real" ? 1 : option.speed;
  if (!(typeof speed === "number" && Number.isFinite(speed) && speed > 0))
    throw new TypeError(
      `Expected clock to be "stepping", "manual", "real" or { speed: a number above 0 }, got ${JSON.stringify(option)}.`,
    );
  return runningClock({ speed });
}
