import type { Random } from "../../random/random.ts";
import type { FaultKind, Latency } from "../model.ts";

export const latency: FaultKind = {
  fault: "latency",
  summary: "The answer takes its time, on the mock's clock.",
  effects: (action) =>
    action.fault === "latency"
      ? {
          before: async ({ random, sleep }) => {
            await sleep(drawLatency({ latency: action.milliseconds, random }));
            return undefined;
          },
        }
      : undefined,
};

/** Standard deviations from the median to the 99th percentile of a normal distribution. */
const toTail = 2.3263;

/** Milliseconds from a distribution; a median and a 99th percentile make a log-normal one. */
export function drawLatency({ latency: of, random }: { latency: Latency; random: Random }): number {
  if (typeof of === "number") return of;
  if ("from" in of) return of.from + random.next() * (of.to - of.from);
  const spread = Math.log(of.p99 / of.median) / toTail;
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return of.median * Math.exp(spread * normal);
}
