import type { Random } from "../../random/random.ts";
import { required } from "../../settings/kinds.ts";
import { isRecord, type Setting } from "../../settings/setting.ts";
import type { FaultKind, Latency } from "../model.ts";

const isAmount = (value: unknown): boolean => typeof value === "number" && value >= 0;

const latencySetting: Setting = {
  expected: "milliseconds, { from, to } or { median, p99 }",
  fits: (value) =>
    isAmount(value) ||
    (isRecord(value) &&
      ["from,to", "median,p99"].includes(Object.keys(value).toSorted().join()) &&
      Object.values(value).every(isAmount)),
};

export const latency: FaultKind = {
  fault: "latency",
  summary: "The answer takes its time, on the mock's clock.",
  settings: { milliseconds: required(latencySetting) },
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
