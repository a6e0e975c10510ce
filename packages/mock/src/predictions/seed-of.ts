import { hashWords } from "../random/random.ts";
import type { PredictionRecord } from "../state/model.ts";

/** The seed asked for; else one drawn from the mock's seed and the input, so equal input gives equal media. */
export function seedOf({ drawnFrom, model, input }: PredictionRecord): number {
  const asked = input.seed;
  if (typeof asked === "number" && Number.isInteger(asked) && asked > 0 && asked < 2 ** 31) return asked;
  const sorted = Object.keys(input)
    .sort()
    .map((key) => `${key}=${JSON.stringify(input[key])}`);
  return hashWords(`${drawnFrom}/${model}/${sorted.join("&")}`)[0] & 0x7fffffff || 1;
}
